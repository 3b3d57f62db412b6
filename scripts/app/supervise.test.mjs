import { expect, test } from 'vitest';
import { SetupError } from '../lib/setup-error.mjs';
import { supervise } from './supervise.mjs';

/** A process that ends when told, and remembers whether it was stopped. */
function fakeProcess() {
  let end = (/** @type {string} */ _how) => {};
  const ended = new Promise((/** @type {(how: string) => void} */ resolve) => (end = resolve));
  const state = { isStopped: false };
  return { state, end, running: { pid: 1, ended, stop: async () => ((state.isStopped = true), end('signal SIGTERM')) } };
}

const pauses = { firstPause: 10, longestPause: 40, steadyAfter: 60_000 };

test('a process that ends is started again after pauses that double up to a limit', async () => {
  const starts = Array.from({ length: 6 }, fakeProcess);
  /** @type {string[]} */
  const told = [];
  let number = 0;
  const { stop } = await supervise({ name: 'web', say: (what) => told.push(what), start: async () => /** @type {ReturnType<typeof fakeProcess>} */ (starts[number++]).running, ...pauses });
  for (let ended = 0; ended < 4; ended += 1) {
    starts[ended]?.end('code 1');
    await expect.poll(() => number).toBe(ended + 2);
  }
  await stop();
  expect(starts[4]?.state.isStopped).toBe(true);
  expect(told.filter((what) => what.includes('starting it again')).map((what) => Number(/in ([\d.]+) s/.exec(what)?.[1]))).toEqual([0.01, 0.02, 0.04, 0.04]);
  expect(told.at(-1)).toBe('web is running again');
});

test('a start that fails in between is tried again, and says why', async () => {
  const [first, last] = [fakeProcess(), fakeProcess()];
  /** @type {string[]} */
  const told = [];
  let number = 0;
  const start = async () => {
    number += 1;
    if (number === 2) throw new SetupError('the port is taken');
    return number === 1 ? first.running : last.running;
  };
  const { stop } = await supervise({ name: 'web', say: (what) => told.push(what), start, ...pauses });
  first.end('signal SIGKILL');
  await expect.poll(() => told.at(-1)).toBe('web is running again');
  expect(told).toEqual(['web ended (signal SIGKILL); starting it again in 0.01 s', 'web did not start (the port is taken); starting it again in 0.02 s', 'web is running again']);
  await stop();
});

test('a first start that fails is not repeated', async () => {
  await expect(supervise({ name: 'web', say: () => {}, start: async () => Promise.reject(new Error('no')), ...pauses })).rejects.toThrow('no');
});

test('stopping during a pause starts nothing more', async () => {
  const first = fakeProcess();
  let number = 0;
  const { stop } = await supervise({ name: 'web', say: () => {}, start: async () => ((number += 1), first.running), ...pauses, firstPause: 60_000 });
  first.end('code 1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
  expect(number).toBe(1);
});
