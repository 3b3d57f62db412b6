import type { FileStore } from '@lintel/adapters/files';
import type { Executor, Operation } from '@lintel/db';
import type { ApiScope } from '@lintel/domain/access';
import type { Actor, OutputOf } from '@lintel/kernel';
import type { Exchange } from '../transport/exchange';
import type { OpenApiOperation, OpenApiParameter } from './openapi/types';

export type RestMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Address {
  readonly method: RestMethod;
  /** Below `/api/v1`, with the names of input fields in braces: `/listings/{id}/submit`. */
  readonly path: string;
  /** What an API key must be issued for. */
  readonly scope: ApiScope;
  /** Answers those who are nobody, too: the reference says that a key is not needed. */
  readonly isPublic?: true;
  /** The asker may have no such record, though none is named: answers 404. */
  readonly mayBeAbsent?: true;
  /** Which heading of the reference it stands under. */
  readonly tag: string;
}

/**
 * One operation under `/api/v1`. Input fields come from the path, then from the query string (GET, DELETE) or the JSON body (others). `If-Match`
 * fills `expectedVersion` where the input has one; an answer's `version` becomes its `ETag`; `{ items, nextCursor }` gets a `Link` to the next page.
 */
export interface RestRow extends Address {
  readonly operation: Operation;
  /** 200 unless said: 201 for what makes a record, 204 for what answers nothing. */
  readonly status: 200 | 201 | 202 | 204;
  /** Where the new record is, below `/api/v1`. */
  readonly location?: (answer: unknown) => string;
  /** Input fields that the row itself fills, hidden from callers. */
  readonly fixed?: Readonly<Record<string, unknown>>;
}

interface RowOptions<Op extends Operation> extends Address {
  readonly status?: RestRow['status'];
  readonly location?: (answer: OutputOf<Op>) => string;
  readonly fixed?: Readonly<Record<string, unknown>>;
}

export function row<Op extends Operation>(operation: Op, { status, location, ...address }: RowOptions<Op>): RestRow {
  return {
    operation,
    status: status ?? 200,
    ...address,
    // The executor answers with what the operation's own output schema parsed.
    ...(location === undefined ? {} : { location: (answer: unknown) => location(answer as OutputOf<Op>) }),
  };
}

/** What no operation can express: a stream in or out. It resolves rights through operations all the same. */
export interface RawRoute extends Address {
  readonly summary: string;
  /** What its schemas cannot tell: the body it takes and what it answers. */
  readonly openApi: Pick<OpenApiOperation, 'requestBody' | 'responses' | 'description'>;
  /** What it takes besides what its path names. */
  readonly parameters?: readonly OpenApiParameter[];
  handle(exchange: Exchange, request: RawRequest): Promise<void>;
}

export interface RawRequest {
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly executor: Executor;
  readonly files: FileStore;
  /** Where this installation is reached; addresses in a body begin with it. */
  readonly appUrl: string;
}
