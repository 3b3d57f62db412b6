import { describe, expect, it } from 'vitest';
import { Bell } from './bell';

const forever = 60_000;

describe('a bell', () => {
  it('wakes who sleeps, and keeps a ring for who sleeps next', async () => {
    const bell = new Bell();
    const { signal } = new AbortController();
    const sleeping = bell.wait(forever, signal);
    bell.ring();
    await sleeping;
    bell.ring();
    bell.ring();
    await bell.wait(forever, signal);
    const started = performance.now();
    await bell.wait(20, signal);
    expect(performance.now() - started).toBeGreaterThan(15);
  });

  it('lets nobody sleep who is told to stop, and leaves nothing behind', async () => {
    const bell = new Bell();
    const stopping = new AbortController();
    const sleeping = bell.wait(forever, stopping.signal);
    stopping.abort();
    await sleeping;
    await bell.wait(forever, stopping.signal);
  });
});
