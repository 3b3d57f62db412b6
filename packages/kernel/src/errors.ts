/**
 * The codes of every refusal, each with the HTTP status REST answers it with. The browser chooses its words by code.
 * `invalid_transition`, `conflict`, `stale_version`, `expired` and `idempotency_conflict` all mean "the state moved on":
 * repeating the same request will not help, reading again will. After `step_up_required` the same request succeeds once the person has proved
 * again who they are.
 */
export const errorStatus = {
  invalid_input: 422,
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  step_up_required: 403,
  not_found: 404,
  conflict: 409,
  invalid_transition: 409,
  stale_version: 412,
  idempotency_conflict: 409,
  expired: 410,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** One thing wrong with one field: where (`price.amount`), what, and what to do. */
export interface FieldIssue {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface ErrorDetails {
  readonly fields?: readonly FieldIssue[];
  readonly [key: string]: unknown;
}

const brand = Symbol.for('lintel.DomainError');

/**
 * The one error that commands and queries throw on purpose. `message` is a sentence a person can act on; `details` holds only what the
 * asker may see. Recognise it with {@link isDomainError}, not `instanceof`: bundlers may load this module twice.
 */
export class DomainError extends Error {
  readonly [brand] = true;
  override readonly name = 'DomainError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }

  get status(): number {
    return errorStatus[this.code];
  }
}

export function isDomainError(error: unknown): error is DomainError {
  return typeof error === 'object' && error !== null && brand in error;
}

/** The same answer for "absent" and "not yours", so that nobody learns what exists in another tenant. */
export function notFound(record: string, id: string): DomainError {
  return new DomainError('not_found', `There is no ${record} with this id that you can see.`, { record, id });
}

export function invalidInput(fields: readonly FieldIssue[]): DomainError {
  const first = fields[0];
  const message = first === undefined ? 'The input is not valid.' : `${first.path === '' ? 'Input' : first.path}: ${first.message}`;
  return new DomainError('invalid_input', message, { fields });
}
