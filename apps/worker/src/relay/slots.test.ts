import { describe, expect, it } from 'vitest';
import { Slots } from './slots';

describe('slots', () => {
  it('are given in order, never more than there are, and given back once', async () => {
    const slots = new Slots(2);
    const order: string[] = [];
    const first = await slots.take();
    const second = await slots.take();
    const third = slots.take().then((giveBack) => { order.push('third'); return giveBack; });
    const fourth = slots.take().then((giveBack) => { order.push('fourth'); return giveBack; });
    await Promise.resolve();
    expect(order).toEqual([]);
    first();
    first();
    await third;
    await Promise.resolve();
    expect(order).toEqual(['third']);
    second();
    await fourth;
    expect(order).toEqual(['third', 'fourth']);
  });
});
