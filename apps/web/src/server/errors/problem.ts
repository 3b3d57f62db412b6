import { type Refusal, type RefusalCode } from './refusal';

/** RFC 9457, with Lintel's own members: `code`, `fields`, `details` and `reference`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: RefusalCode;
  readonly fields?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly reference: string;
}

const titles: Readonly<Record<RefusalCode, string>> = {
  invalid_input: 'The input is not valid',
  malformed: 'The request cannot be read',
  unauthenticated: 'Sign in first',
  forbidden: 'Not allowed',
  step_up_required: 'Confirm that it is you',
  not_found: 'Not found',
  conflict: 'Someone else was first',
  invalid_transition: 'Not possible in this state',
  stale_version: 'The record has changed',
  idempotency_conflict: 'The idempotency key was used before',
  expired: 'Too late',
  payload_too_large: 'The body is too large',
  unsupported_media_type: 'This kind of body is not accepted',
  method_not_allowed: 'This method is not offered here',
  rate_limited: 'Too many requests',
  unavailable: 'Not available right now',
  internal: 'Something went wrong',
};

export const problemCodes = Object.keys(titles) as RefusalCode[];

export function titleOf(code: RefusalCode): string {
  return titles[code];
}

export function problemOf({ code, status, message, details }: Refusal, reference: string): Problem {
  const { fields, ...others } = details;
  return {
    type: `/docs/problems#${code}`,
    title: titles[code],
    status,
    detail: message,
    code,
    ...(fields === undefined ? {} : { fields }),
    ...(Object.keys(others).length === 0 ? {} : { details: others }),
    reference,
  };
}
