import { setTimeout as sleep } from 'node:timers/promises';

/** So many refusals of one bucket in a second are told at once. */
const promptly = 10;
/** Longer than a flood needs to notice, shorter than anybody who heeds `Retry-After` waits anyway. */
const heldMs = 500;
/** Beyond this, holding would itself be what wears us down. */
const mostHeld = 512;

/**
 * Lets a refusal wait before it is told, once a bucket has been refused again and again within a second. A refusal is quick to make, so whoever
 * asks on as many connections as they can is refused thousands of times a second, and everybody else waits behind those answers; held, a flood
 * is only as fast as it has connections.
 */
export class SlowRefusals {
  private refused = new Map<string, number>();
  private since = 0;
  private held = 0;

  /** Resolves when the refusal may be told. */
  async wait(bucket: string): Promise<void> {
    const now = performance.now();
    if (now - this.since >= 1_000) {
      this.refused = new Map();
      this.since = now;
    }
    const times = (this.refused.get(bucket) ?? 0) + 1;
    this.refused.set(bucket, times);
    if (times <= promptly || this.held >= mostHeld) return;
    this.held += 1;
    try {
      await sleep(heldMs, undefined, { ref: false });
    } finally {
      this.held -= 1;
    }
  }
}
