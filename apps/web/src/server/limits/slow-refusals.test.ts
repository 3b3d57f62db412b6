import { describe, expect, it } from 'vitest';
import { SlowRefusals } from './slow-refusals';

async function waited(refusals: SlowRefusals, bucket: string): Promise<number> {
  const begun = performance.now();
  await refusals.wait(bucket);
  return performance.now() - begun;
}

describe('refusals', () => {
  it('are told at once while they are few, and held once there are many of one asker, but nobody else’s', async () => {
    const refusals = new SlowRefusals();
    const few = await Promise.all(Array.from({ length: 10 }, () => waited(refusals, 'flood')));
    expect(Math.max(...few)).toBeLessThan(100);
    const [many, other] = await Promise.all([waited(refusals, 'flood'), waited(refusals, 'somebody else')]);
    expect(many).toBeGreaterThan(400);
    expect(other).toBeLessThan(100);
  });

  it('are not held in greater number than wears nobody down', async () => {
    const refusals = new SlowRefusals();
    const waits = await Promise.all(Array.from({ length: 700 }, () => waited(refusals, 'flood')));
    expect(waits.filter((wait) => wait > 400)).toHaveLength(512);
  });
});
