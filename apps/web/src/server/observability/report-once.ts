const reported = new WeakSet<object>();

/** Whether this very error has not been logged before: it passes several borders on its way out. */
export function isFirstReport(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return true;
  if (reported.has(error)) return false;
  reported.add(error);
  return true;
}
