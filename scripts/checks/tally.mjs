/** @typedef {{ group: string, passed: number, failed: number, skipped: number, seconds: number, reasons: Record<string, number>, failures: string[] }} Tally reasons: of what was skipped, with how often */

/** @param {string} group @returns {Tally} */
export function emptyTally(group) {
  return { group, passed: 0, failed: 0, skipped: 0, seconds: 0, reasons: {}, failures: [] };
}

/** @param {Tally} tally @param {string} reason */
export function countSkipped(tally, reason) {
  tally.skipped += 1;
  tally.reasons[reason] = (tally.reasons[reason] ?? 0) + 1;
}

/**
 * What a whole run comes to, as a table, the reasons of what was skipped, the names of what failed, and one last line to read by a machine.
 * @param {Tally[]} tallies
 */
export function renderTallies(tallies) {
  const width = Math.max(5, ...tallies.map(({ group }) => group.length));
  const row = (/** @type {Array<string | number>} */ [name = '', ...figures]) => `${String(name).padEnd(width)}${figures.map((figure) => String(figure).padStart(10)).join('')}`;
  const time = (/** @type {number} */ seconds) => `${seconds.toFixed(1)} s`;
  const sum = (/** @type {'passed' | 'failed' | 'skipped' | 'seconds'} */ figure) => tallies.reduce((total, tally) => total + tally[figure], 0);
  const skipped = tallies.flatMap(({ group, reasons }) => Object.entries(reasons).map(([reason, count]) => `  ${group}: ${count} × ${reason}`));
  const failures = tallies.flatMap(({ group, failures: names }) => names.map((name) => `  ${group}: ${name}`));
  return [
    '',
    row(['', 'passed', 'failed', 'skipped', 'time']),
    ...tallies.map((tally) => row([tally.group, tally.passed, tally.failed, tally.skipped, time(tally.seconds)])),
    ...(skipped.length ? ['', 'Skipped:', ...skipped] : []),
    ...(failures.length ? ['', 'Failed:', ...failures] : []),
    '',
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}
