/** @typedef {(how: string) => void} Report */

/**
 * Shows which step runs, how far it is and how long it has taken: on a terminal in one line that is rewritten, elsewhere by a line
 * at the start of a slow step, at every ten seconds and at the end.
 * @param {{ total: number, signal?: AbortSignal, out?: NodeJS.WriteStream, isQuiet?: boolean }} options total: how many steps there
 *   will be; once the signal is aborted no step begins; isQuiet: a step that takes less than a second is not shown
 */
export function createProgress({ total, signal, out = process.stdout, isQuiet = false }) {
  let done = 0;
  return {
    /**
     * @template T
     * @param {string} name
     * @param {(report: Report) => Promise<T> | T} work
     * @returns {Promise<T>}
     */
    async step(name, work) {
      signal?.throwIfAborted();
      done += 1;
      const line = createLine(out, `[${done}/${total}] ${name}`, isQuiet);
      try {
        const result = await work(line.report);
        line.end('✓');
        return result;
      } catch (error) {
        line.end('✗');
        throw error;
      }
    },
  };
}

/** @param {NodeJS.WriteStream} out @param {string} title @param {boolean} isQuiet */
function createLine(out, title, isQuiet) {
  const begun = Date.now();
  let how = '';
  let isShown = !isQuiet;
  let isDrawn = false;
  let nextLine = 1000;
  const text = (/** @type {string} */ mark) => `${mark} ${title}${how && ` – ${how}`} (${((Date.now() - begun) / 1000).toFixed(1)} s)`;
  const redraw = () => {
    isDrawn = true;
    out.write(`\r\u001b[2K${text('…').slice(0, (out.columns || 80) - 1)}`);
  };
  const tick = () => {
    const age = Date.now() - begun;
    isShown ||= age >= 1000;
    if (out.isTTY && isShown) redraw();
    if (out.isTTY || age < nextLine) return;
    nextLine += 10_000;
    out.write(`${text('…')}\n`);
  };
  const timer = setInterval(tick, 200);
  return {
    /** @param {string} next */
    report(next) {
      how = next;
      if (out.isTTY && isShown) redraw();
    },
    /** @param {string} mark */
    end(mark) {
      clearInterval(timer);
      if (isShown) out.write(`${isDrawn ? '\r\u001b[2K' : ''}${text(mark)}\n`);
    },
  };
}
