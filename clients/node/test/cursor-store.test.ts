import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { fileCursorStore } from "../src/index.js";

async function inTemporaryDirectory(name: string): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "penstock-")), name);
}

test("a file store remembers across objects", async () => {
  const path = await inTemporaryDirectory("cursor");
  assert.equal(await fileCursorStore(path).load(), undefined);
  for (const sequence of [1n, 2n ** 64n - 1n]) {
    await fileCursorStore(path).commit({ logId: "log", sequence });
    assert.deepEqual(await fileCursorStore(path).load(), { logId: "log", sequence });
  }
});

test("a damaged cursor file is an error and stays", async () => {
  const path = await inTemporaryDirectory("cursor");
  const tooLarge = `log:${(2n ** 64n).toString()}`;
  for (const text of ["", "log", "log:", "log:x", ":7", "log:-1", "log:7\n\n", "log:0x1", tooLarge]) {
    await writeFile(path, text);
    await assert.rejects(fileCursorStore(path).load(), /damaged/, JSON.stringify(text));
    assert.equal(await readFile(path, "utf8"), text);
  }
});

test("a commit into a missing directory fails", async () => {
  const path = join(await inTemporaryDirectory("missing"), "cursor");
  await assert.rejects(fileCursorStore(path).commit({ logId: "log", sequence: 1n }), /ENOENT/);
});
