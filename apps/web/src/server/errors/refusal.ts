import { type DomainError, type ErrorCode, type ErrorDetails, isDomainError } from '@lintel/kernel';

/** Codes that only the web process gives. */
export type RefusalCode = ErrorCode | 'internal' | 'method_not_allowed';

/** An error as any border tells it. `internal` says nothing of what went wrong: that is in the log, under the reference. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly status: number;
  readonly message: string;
  readonly details: ErrorDetails;
  readonly headers: Readonly<Record<string, string>>;
}

/** The path exists, the method does not: 405 with what does. */
export class MethodNotAllowed extends Error {
  constructor(readonly allowed: readonly string[]) {
    super(`This address takes ${allowed.join(', ')}.`);
  }
}

const internal: Refusal = {
  code: 'internal', status: 500, message: 'Something went wrong here. It was noted; give the reference when you ask about it.', details: {}, headers: {},
};

/** The one mapping from what was thrown to what the asker is told. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof MethodNotAllowed)
    return { code: 'method_not_allowed', status: 405, message: error.message, details: { allowed: error.allowed }, headers: { allow: error.allowed.join(', ') } };
  const known = isDomainError(error) ? error : domainCauseOf(error);
  if (known === undefined) return internal;
  const { code, status, message, details } = known;
  return { code, status, message, details, headers: headersOf(known) };
}

function domainCauseOf(error: unknown): DomainError | undefined {
  return error instanceof Error && isDomainError(error.cause) ? error.cause : undefined;
}

function headersOf({ code, details }: DomainError): Readonly<Record<string, string>> {
  if (code === 'unauthenticated') return { 'www-authenticate': 'Bearer' };
  const seconds = details['retryAfterSeconds'];
  return typeof seconds === 'number' ? { 'retry-after': String(Math.ceil(seconds)) } : code === 'unavailable' ? { 'retry-after': '5' } : {};
}
