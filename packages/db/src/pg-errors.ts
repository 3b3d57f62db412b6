import { DomainError, isDomainError } from '@lintel/kernel';

interface PgError extends Error {
  readonly code: string;
  readonly constraint?: string;
  readonly column?: string;
  readonly table?: string;
}

function isPgError(error: unknown): error is PgError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Deadlock or serialisation failure: the same transaction may well succeed when tried again. */
export function isTransient(error: unknown): boolean {
  return isPgError(error) && (error.code === '40001' || error.code === '40P01');
}

/** The connection to Postgres was lost, refused, or the server is starting or stopping. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The last is what the driver says to the next question on a connection that broke between two.
  if (/Connection terminated|timeout exceeded when trying to connect|is not queryable/.test(error.message)) return true;
  return isPgError(error) && (/^(08|57P)/.test(error.code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', '53300'].includes(error.code));
}

/**
 * What a refusal of Postgres means to the one who asked. A constraint that speaks here is the last wall: commands check first and say it
 * better; only a race reaches this.
 */
export function translatePgError(error: unknown): unknown {
  if (isDomainError(error) || !(error instanceof Error)) return error;
  if (isConnectionLoss(error)) return new DomainError('unavailable', 'The database cannot be reached right now. Try again in a moment.', {}, { cause: error });
  if (!isPgError(error)) return error;
  const details = error.constraint === undefined ? {} : { constraint: error.constraint };
  switch (error.code) {
    case '23505':
    case '23P01':
      return new DomainError('conflict', 'Someone else did this first. Read the record again.', details, { cause: error });
    case '23503':
      return new DomainError('conflict', 'A record this refers to is not there, or another still refers to it.', details, { cause: error });
    case '23514':
    case '23502':
    case '22001':
    case '22003':
    case '22P02':
    case '22021':
    case '22P05':
      return new DomainError('invalid_input', 'The database refuses a value that breaks its rules.', details, { cause: error });
    case '57014':
      return new DomainError('unavailable', 'This took longer than allowed. Narrow it down or try again.', {}, { cause: error });
    case '40001':
    case '40P01':
      return new DomainError('conflict', 'Others were changing the same record. Try again.', {}, { cause: error });
    default:
      return error;
  }
}
