import { DomainError, type ErrorCode, type ErrorDetails, isDomainError } from '@lintel/kernel';

/** An error as any border tells it. `internal` says nothing of what went wrong: that is in the log, under the reference. */
export interface Refusal {
  readonly code: ErrorCode | 'internal';
  readonly status: number;
  readonly message: string;
  readonly details: ErrorDetails;
}

const internal: Refusal = { code: 'internal', status: 500, message: 'Something went wrong here. It was noted; give the reference when you ask about it.', details: {} };

/** The one mapping from what was thrown to what the asker is told. */
export function refusalOf(error: unknown): Refusal {
  const known = isDomainError(error) ? error : isDomainError(causeOf(error)) ? causeOf(error) : undefined;
  if (!isDomainError(known)) return internal;
  // A DomainError of another copy of the kernel has the same fields.
  const { code, status, message, details } = known as DomainError;
  return { code, status, message, details };
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
