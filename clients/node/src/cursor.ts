const SEQUENCE_MAX = 2n ** 64n - 1n;

/** Just after the event with `sequence` in the log `logId`. Sequences of different logs do not compare. */
export interface Cursor {
  readonly logId: string;
  readonly sequence: bigint;
}

/** Returns "LOG:SEQ", as parseCursor and `penstock tail --from` read it. */
export function formatCursor(cursor: Cursor): string {
  return `${cursor.logId}:${cursor.sequence.toString()}`;
}

/** Reads "LOG:SEQ". Throws a SyntaxError, saying what is wrong, for anything else. */
export function parseCursor(text: string): Cursor {
  // Not BigInt() alone: it takes blanks, signs and hexadecimal numbers.
  const match = /^([^\n]+):([0-9]{1,20})$/.exec(text);
  const sequence = BigInt(match?.[2] ?? -1);
  if (match?.[1] === undefined || sequence < 0n || sequence > SEQUENCE_MAX) {
    throw new SyntaxError(`${JSON.stringify(text)} is not a cursor: want LOG:SEQUENCE`);
  }
  return { logId: match[1], sequence };
}

export function sameCursor(a: Cursor | undefined, b: Cursor | undefined): boolean {
  return a?.logId === b?.logId && a?.sequence === b?.sequence;
}
