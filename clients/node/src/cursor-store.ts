import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";

import { type Cursor, formatCursor, parseCursor } from "./cursor.js";

/**
 * Holds the cursor of one subscription. Implement it over your own database to commit the cursor
 * beside the effects of your handlers. A subscription makes one call at a time; two subscriptions
 * must not share a store. Committing the same cursor twice is committing it once. Every rejection
 * ends the subscription as a CursorStoreError.
 */
export interface CursorStore {
  /** The cursor committed last; undefined before the first. */
  load(): Promise<Cursor | undefined>;
  /** Resolves only when a load, by a process started later, returns `cursor`. */
  commit(cursor: Cursor): Promise<void>;
}

/** Forgets with the process: after a restart the subscription begins at its start. */
export function memoryCursorStore(): CursorStore {
  let stored: Cursor | undefined;
  return {
    load: () => Promise.resolve(stored),
    commit: (cursor) => {
      stored = cursor;
      return Promise.resolve();
    },
  };
}

/**
 * A file with the line "LOG:SEQ". Its directory must exist. A commit writes a file beside it
 * ("PATH.new"), syncs it, renames it and syncs the directory, so that a crash or a power cut leaves
 * the old cursor or the new one. A file that holds anything else than a cursor is an error; nothing
 * is reset.
 */
export function fileCursorStore(path: string): CursorStore {
  return { load: () => loadFile(path), commit: (cursor) => commitFile(path, cursor) };
}

async function loadFile(path: string): Promise<Cursor | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return parseCursor(text.replace(/\n$/, ""));
  } catch (error) {
    const why = `${path} is damaged: ${(error as Error).message}`;
    throw new Error(`${why}; restore it, or remove it to begin at the start position`, {
      cause: error,
    });
  }
}

async function commitFile(path: string, cursor: Cursor): Promise<void> {
  const beside = `${path}.new`;
  await withFile(beside, "w", async (file) => {
    await file.writeFile(`${formatCursor(cursor)}\n`);
    await file.sync();
  });
  await rename(beside, path);
  await withFile(dirname(path), "r", (directory) => directory.sync());
}

type FileHandle = Awaited<ReturnType<typeof open>>;

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>) {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
