/** @typedef {(how: string) => void} Report */

/**
 * Shows which step runs, how far it is and how long it has taken: on a terminal in one line that is rewritten, elsewhere by a line
 * at the start of a slow step, at every ten seconds and at the end.
 * @param {{ total: number, signal?: AbortSignal, out?: NodeJS.WriteStream }} options total: how many steps there will be; once the
 *   signal is aborted no step begins
 */
export function createProgress({ total, signal, out = process.stdout }) {
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
      const line = createLine(out, `[${done}/${total}] ${name}`);
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

/** @param {NodeJS.WriteStream} out @param {string} title */
function createLine(out, title) {
  const start = Date.now();
  let how = '';
  const text = (/** @type {string} */ mark) => `${mark} ${title}${how && ` – ${how}`} (${((Date.now() - start) / 1000).toFixed(1)} s)`;
  const redraw = () => out.write(`\r\u001b[2K${text('…').slice(0, (out.columns || 80) - 1)}`);
  if (out.isTTY) redraw();
  let wait = 1;
  const timer = setInterval(() => {
    if (out.isTTY) redraw();
    else if (--wait === 0) {
      wait = 10;
      out.write(`${text('…')}\n`);
    }
  }, out.isTTY ? 200 : 1000);
  return {
    /** @param {string} next */
    report(next) {
      how = next;
      if (out.isTTY) redraw();
    },
    /** @param {string} mark */
    end(mark) {
      clearInterval(timer);
      out.write(`${out.isTTY ? '\r\u001b[2K' : ''}${text(mark)}\n`);
    },
  };
}
