/** A failure the person at the keyboard can end: one sentence with its remedy, shown without a stack. */
export class SetupError extends Error {
  /** @param {string} sentence @param {{ cause?: unknown, details?: string }} [options] details: lines shown below the sentence */
  constructor(sentence, options = {}) {
    super(sentence, { cause: options.cause });
    this.name = 'SetupError';
    this.details = options.details;
  }
}

/** What an error says in one line, with what caused it when that says more. @param {unknown} error */
export function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message ? cause.message : error.message;
}

const full = /ENOSPC|No space left on device|database or disk is full/i;

/**
 * What to tell the person about a failure: known troubles become one sentence, anything else keeps its stack.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof SetupError) {
    const sentence = full.test(error.details ?? '') ? diskFull : error.message;
    return error.details && sentence === error.message ? `${sentence}\n${error.details}` : sentence;
  }
  if (error instanceof Error && full.test(error.message)) return diskFull;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export const diskFull = 'The disk is full: free some space, or set LINTEL_HOME to a folder on a larger disk, and start again.';
