const CEILING_FIRST_MS = 200;
const CEILING_MAX_MS = 10_000;

/**
 * Exponential with full jitter: each delay is uniform between zero and a ceiling that doubles. Full
 * jitter, because all consumers of a restarted server come back at once.
 */
export class Backoff {
  #ceilingMs = CEILING_FIRST_MS;

  /** `uniform` returns numbers in [0, 1). */
  constructor(private readonly uniform: () => number) {}

  /** Milliseconds to wait now. */
  next(): number {
    const delay = this.uniform() * this.#ceilingMs;
    this.#ceilingMs = Math.min(2 * this.#ceilingMs, CEILING_MAX_MS);
    return delay;
  }

  reset(): void {
    this.#ceilingMs = CEILING_FIRST_MS;
  }
}
