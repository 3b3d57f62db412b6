import { errorStatus } from '@lintel/kernel';
import { type Problem, problemCodes, titleOf } from '../../errors/problem';
import type { RefusalCode } from '../../errors/refusal';
import { alternativesOf, type JsonSchema, jsonSchemaOf } from '../json-schema';
import type { RestRow } from '../row';
import type { OpenApiHeader, OpenApiResponse, Reference } from './types';

export function statusOf(code: RefusalCode): number {
  return code === 'internal' ? 500 : code === 'method_not_allowed' ? 405 : errorStatus[code];
}

export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'Why a request was refused (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'code', 'reference'],
  properties: {
    type: { type: 'string', description: 'Where this kind of refusal is explained.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'A sentence that a person can act on.' },
    code: { type: 'string', enum: [...problemCodes], description: 'What a program decides by.' },
    fields: {
      type: 'array',
      description: 'What is wrong, field by field.',
      items: {
        type: 'object', required: ['path', 'code', 'message'],
        properties: { path: { type: 'string', description: 'Such as `address.zone`.' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
    details: { type: 'object', additionalProperties: {}, description: 'More for a program, by code.' },
    reference: { type: 'string', description: 'The correlation id: support finds the request by it.' },
  },
};

function exampleOf(code: RefusalCode): Problem {
  const detail = { invalid_input: 'address.zone: must be an IANA time zone such as America/Los_Angeles', not_found: 'There is no listing with this id that you can see.' };
  return {
    type: `/docs/problems#${code}`, title: titleOf(code), status: statusOf(code), detail: code in detail ? detail[code as keyof typeof detail] : `${titleOf(code)}.`, code,
    ...(code === 'invalid_input' ? { fields: [{ path: 'address.zone', code: 'custom', message: 'must be an IANA time zone such as America/Los_Angeles' }] } : {}),
    reference: '01940000-0000-7000-8000-0000000000c1',
  };
}

/** One response for each status that refusals have, named by it. */
export const problemResponses: Readonly<Record<string, OpenApiResponse>> = Object.fromEntries(
  [...new Set(problemCodes.map(statusOf))].map((status) => {
    const codes = problemCodes.filter((code) => statusOf(code) === status);
    const [first = 'internal'] = codes;
    return [`Problem${status}`, {
      description: codes.map((code) => `\`${code}\`: ${titleOf(code)}.`).join(' '),
      headers: { 'X-Correlation-Id': { $ref: '#/components/headers/CorrelationId' }, ...(status === 429 || status === 503 ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}) },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: exampleOf(first) } },
    }];
  }),
);

const always: readonly RefusalCode[] = ['malformed', 'unauthenticated', 'forbidden', 'invalid_input', 'rate_limited', 'unavailable', 'internal'];
const ofRecords: readonly RefusalCode[] = ['not_found'];
const ofChanges: readonly RefusalCode[] = ['conflict', 'invalid_transition', 'idempotency_conflict'];
const ofBodies: readonly RefusalCode[] = ['payload_too_large', 'unsupported_media_type'];

export function refusalsOf(row: Pick<RestRow, 'method' | 'path' | 'mayBeAbsent'> & { readonly operation?: RestRow['operation'] }): Readonly<Record<string, Reference>> {
  const isChange = row.operation?.kind !== 'query';
  const isOfRecord = row.mayBeAbsent === true || row.path.includes('{') || (row.operation !== undefined && namesRecord(jsonSchemaOf(row.operation.input, 'input')));
  const codes = [
    ...always, ...(isOfRecord ? ofRecords : []), ...(isChange ? ofChanges : []), ...(isChange && isOfRecord ? (['stale_version', 'expired'] as const) : []),
    ...(row.method === 'GET' || row.method === 'DELETE' ? [] : ofBodies),
  ];
  const statuses = [...new Set(codes.map(statusOf))].sort((a, b) => a - b);
  return Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]));
}

/** Whether the caller names a record: there may be none. */
function namesRecord(schema: JsonSchema): boolean {
  return alternativesOf(schema).some((option) => option.format === 'uuid' || Object.values(option.properties ?? {}).some(namesRecord) || (option.items !== undefined && namesRecord(option.items)));
}

export const sharedHeaders: Readonly<Record<string, OpenApiHeader>> = {
  ETag: { description: 'Names this answer: the version of its record, where it has one, and a hash. For If-Match and If-None-Match.', schema: { type: 'string' } },
  Location: { description: 'Where the new record is.', schema: { type: 'string' } },
  Link: { description: 'The next page, with `rel="next"`, while there is one.', schema: { type: 'string' } },
  RateLimit: { description: 'The nearest of your limits: its name, what is left (`r`) and the seconds until it is full again (`t`).', schema: { type: 'string' } },
  RateLimitPolicy: { description: 'The limits this request counted against: names, requests (`q`) and seconds (`w`).', schema: { type: 'string' } },
  Deprecation: { description: 'Since when this operation is deprecated: `@` and seconds since 1970 (RFC 9745).', schema: { type: 'string' } },
  Sunset: { description: 'From when it may be gone (RFC 8594).', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds until it is worth asking again.', schema: { type: 'string' } },
  CorrelationId: { description: "This request's id in logs and events: yours, when you sent one.", schema: { type: 'string' } },
};
