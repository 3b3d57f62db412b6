import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from '../lib/setup-error.mjs';

/** @typedef {{ pid: number, ended: Promise<string>, stop: () => Promise<void> }} Running */

/**
 * Keeps a process running: when it ends by itself it is started again, first after half a second, then doubling up to half a
 * minute, and from half a second again once it has stayed up for a minute.
 * @template {Running} R
 * @param {{ name: string, start: (signal: AbortSignal) => Promise<R>, say: (what: string) => void, signal?: AbortSignal, firstPause?: number, longestPause?: number, steadyAfter?: number }} options start: gives up when its
 *   signal says so; pauses in milliseconds
 * @returns {Promise<{ first: R, stop: () => Promise<void> }>} first: as it was started the first time; a first start that fails is not repeated
 */
export async function supervise({ name, start, say, signal, firstPause = 500, longestPause = 30_000, steadyAfter = 60_000 }) {
  let isStopping = false;
  let isDown = false;
  const abort = new AbortController();
  const giveUp = signal ? AbortSignal.any([signal, abort.signal]) : abort.signal;
  const first = await start(giveUp);
  let current = first;

  const watch = (async () => {
    let pause = firstPause;
    let since = Date.now();
    for (;;) {
      const how = await current.ended;
      if (isStopping) return;
      if (Date.now() - since > steadyAfter) pause = firstPause;
      isDown = true;
      for (let reason = `ended (${how})`; isDown; ) {
        if (isStopping) return;
        say(`${name} ${reason}; starting it again in ${pause / 1000} s`);
        await sleep(pause, undefined, { signal: abort.signal }).catch(() => {});
        if (isStopping) return;
        pause = Math.min(pause * 2, longestPause);
        try {
          current = await start(giveUp);
          isDown = false;
        } catch (error) {
          reason = `did not start (${explain(error).split('\n')[0]})`;
        }
      }
      since = Date.now();
      say(`${name} is running again`);
      if (isStopping) return;
    }
  })();

  return {
    first,
    async stop() {
      isStopping = true;
      abort.abort();
      if (isDown) await watch;
      await current.stop();
      await watch;
    },
  };
}
