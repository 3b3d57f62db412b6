import { expect, test } from 'vitest';
import { runStreaming } from './run-streaming.mjs';

test('every line is heard, to the last, and the end of what was said is kept', async () => {
  /** @type {string[]} */
  const heard = [];
  const program = "for (let n = 1; n <= 2000; n += 1) console.log('line ' + n); console.error('the reason'); process.exitCode = 3;";
  const result = await runStreaming(process.execPath, ['-e', program], { onLine: (line) => heard.push(line) });
  expect(heard).toHaveLength(2001);
  expect(result).toMatchObject({ ok: false, code: 3 });
  expect(result.tail.split('\n')).toHaveLength(40);
});

test('what cannot be started is a failure with its reason', async () => {
  expect(await runStreaming('/no/such/program', [])).toMatchObject({ ok: false, code: null, tail: expect.stringContaining('ENOENT') });
});

test('an abort ends it with everything it has started', async () => {
  const abort = new AbortController();
  const begun = Date.now();
  const running = runStreaming('sh', ['-c', 'sleep 30 & echo begun; wait'], { signal: abort.signal, onLine: () => abort.abort() });
  expect((await running).ok).toBe(false);
  expect(Date.now() - begun).toBeLessThan(5000);
});
