import { readFileSync } from 'node:fs';
import { commandLine, parentOf, startMark } from '../lib/processes.mjs';

/**
 * Turns Ctrl-C, SIGTERM and a closed terminal into an abort; a second one gives up on stopping cleanly.
 * @param {() => void} onSecond
 * @returns {AbortSignal}
 */
export function onStopSignals(onSecond) {
  const abort = new AbortController();
  let count = 0;
  let last = 0;
  const stop = () => {
    // Ctrl-C under npm arrives twice within a moment: from the terminal, and handed on by npm.
    if (Date.now() - last < 500) return;
    last = Date.now();
    count += 1;
    if (count === 1) abort.abort();
    else onSecond();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (!isHangUpIgnored()) process.on('SIGHUP', stop);
  onRunnerGone(stop);
  return abort.signal;
}

/**
 * npm does not hand a SIGTERM on to the script it runs: it ends, and the script would stay behind. So the script ends with it.
 * @param {() => void} stop
 */
function onRunnerGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const isShell = /^(?:\S*\/)?(?:sh|bash|dash|zsh)\s+-c\b/.test(commandLine(process.ppid));
  const runner = isShell ? parentOf(process.ppid) : process.ppid;
  const mark = startMark(runner);
  if (!mark) return;
  const timer = setInterval(() => {
    if (startMark(runner) === mark) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

/** Under nohup the hang-up signal comes ignored, and handling it would undo that. */
function isHangUpIgnored() {
  try {
    const ignored = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
    return (BigInt(`0x${ignored}`) & 1n) === 1n;
  } catch {
    return false; // no /proc: macOS
  }
}

/** @param {AbortSignal} signal @returns {Promise<void>} */
export function aborted(signal) {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
