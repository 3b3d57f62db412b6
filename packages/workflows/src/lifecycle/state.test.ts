import { describe, expect, it } from 'vitest';
import type { WakeAnswer } from '../contracts';
import { LifecycleState } from './state';

const day = 86_400_000;
const input = { kind: 'listing' as const, id: 'a', organisationId: 'o', version: 3 };
const next = (inMs: number) => ({ kind: 'expiry', slot: '7d', dueAt: '2026-12-01T17:00:00.000Z', inMs });
const answer = (version: number, more: Partial<WakeAnswer> = {}): WakeAnswer => ({ version, state: 'Active', isFinal: false, next: next(day), ...more });

/** A state that asked and was answered. */
function answered(version: number, more: Partial<WakeAnswer> = {}): LifecycleState {
  const state = new LifecycleState(input);
  state.ask();
  state.take(answer(version, more));
  return state;
}

describe('what a lifecycle workflow knows', () => {
  it('must ask before it knows anything', () => {
    const state = new LifecycleState(input);
    expect([state.hasNews, state.isOver]).toEqual([true, false]);
    expect(state.view).toEqual({ state: 'unknown', version: 3, next: null });
  });

  it('rests after an answer that knows all it heard', () => {
    const state = answered(3);
    expect([state.hasNews, state.isOver, state.waitMs]).toEqual([false, false, day]);
    expect([state.summary, state.view.version]).toEqual(['expiry 7d at 2026-12-01T17:00:00.000Z', 3]);
  });

  it('has news of a newer version only; what comes twice, late or out of order is none', () => {
    const state = answered(5);
    for (const version of [5, 3, 1]) state.hear(version);
    expect(state.hasNews).toBe(false);
    state.hear(7);
    state.hear(6);
    expect(state.hasNews).toBe(true);
    state.ask();
    state.take(answer(7));
    expect(state.hasNews).toBe(false);
  });

  it('asks again when it heard of a newer version while the answer was under way', () => {
    const state = new LifecycleState(input);
    state.ask();
    state.hear(9);
    state.take(answer(8));
    expect(state.hasNews).toBe(true);
    state.ask();
    state.take(answer(9));
    expect(state.hasNews).toBe(false);
  });

  it('does not ask again when the answer under way knew it already', () => {
    const state = new LifecycleState(input);
    state.ask();
    state.hear(8);
    state.take(answer(8));
    expect(state.hasNews).toBe(false);
  });

  it('looks again when asked to, whatever it knows', () => {
    const state = answered(5);
    state.hear();
    expect(state.hasNews).toBe(true);
  });

  it('is over when the record is final or waits for nothing, but never with news unheard', () => {
    expect(answered(3, { isFinal: true, next: null }).isOver).toBe(true);
    expect(answered(3, { next: null }).isOver).toBe(true);
    const state = answered(3, { next: null });
    state.hear(4);
    expect(state.isOver).toBe(false);
  });

  it('waits at least a second, so that clocks which differ do not make it spin, and at most thirty days', () => {
    expect([answered(3, { next: next(0) }).waitMs, answered(3, { next: next(-5 * day) }).waitMs]).toEqual([1_000, 1_000]);
    expect(answered(3, { next: next(400 * day) }).waitMs).toBe(30 * day);
  });

  it('says what it waits for in words, and that it waits for nothing', () => {
    expect(answered(3, { next: { ...next(day), slot: '' } }).summary).toBe('expiry at 2026-12-01T17:00:00.000Z');
    expect(answered(3, { next: null }).summary).toBe('nothing to wait for');
  });

  it('hands the highest version it heard of to the run that goes on', () => {
    const state = answered(5);
    expect(state.carry()).toEqual(input);
    state.hear(8);
    expect(state.carry()).toEqual({ ...input, version: 8 });
  });
});
