import { TRPC_ERROR_CODES_BY_KEY, type TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc';
import type { TrpcErrorShape } from '../trpc/types';
import { type Refusal, type RefusalCode, refusalOf } from './refusal';

const keys: Readonly<Record<RefusalCode, TRPC_ERROR_CODE_KEY>> = {
  invalid_input: 'UNPROCESSABLE_CONTENT',
  malformed: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  step_up_required: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  conflict: 'CONFLICT',
  invalid_transition: 'CONFLICT',
  stale_version: 'PRECONDITION_FAILED',
  idempotency_conflict: 'CONFLICT',
  expired: 'PRECONDITION_FAILED',
  payload_too_large: 'PAYLOAD_TOO_LARGE',
  unsupported_media_type: 'UNSUPPORTED_MEDIA_TYPE',
  rate_limited: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
  method_not_allowed: 'METHOD_NOT_SUPPORTED',
  internal: 'INTERNAL_SERVER_ERROR',
};

export function trpcKeyOf(refusal: Refusal): TRPC_ERROR_CODE_KEY {
  return keys[refusal.code];
}

/** How tRPC tells a refusal: its own numeric code, and ours in `data`. */
export function shapeOf(error: unknown, path: string | null, reference: string): TrpcErrorShape {
  const refusal = refusalOf(error);
  return {
    message: refusal.message,
    code: TRPC_ERROR_CODES_BY_KEY[trpcKeyOf(refusal)],
    data: { code: refusal.code, httpStatus: refusal.status, details: refusal.details, reference, path },
  };
}
