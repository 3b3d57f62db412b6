import type { TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server';
import type { TRPC_ERROR_CODE_NUMBER } from '@trpc/server/rpc';
import type { Executor } from '@lintel/db';
import type { ErrorDetails, RequestContext } from '@lintel/kernel';
import type { input as Given, output as Parsed, ZodType } from 'zod';
import type { RefusalCode } from '../errors/refusal';

export interface TrpcContext {
  readonly executor: Executor;
  readonly request: RequestContext;
  /** Gives the asker's session another id, in their cookie too; absent where nobody could be told of it. */
  readonly rotateSession?: (() => Promise<void>) | undefined;
}

/** What the browser is told of a refusal. It chooses its words by `data.code`. */
export interface TrpcErrorShape {
  readonly message: string;
  readonly code: TRPC_ERROR_CODE_NUMBER;
  readonly data: {
    readonly code: RefusalCode;
    readonly httpStatus: number;
    readonly details: ErrorDetails;
    /** What support looks up in the logs. */
    readonly reference: string;
    readonly path: string | null;
  };
}

/** The part of a command or query that types are made from. */
export interface Typed<Kind extends 'command' | 'query' = 'command' | 'query', Name extends string = string> {
  readonly kind: Kind;
  readonly name: Name;
  readonly input: ZodType;
  readonly output: ZodType;
}

type Shape<Op extends Typed> = { input: Given<Op['input']>; output: Parsed<Op['output']>; meta: unknown; errorShape: TrpcErrorShape };
export type ProcedureOf<Op extends Typed> = Op['kind'] extends 'command' ? TRPCMutationProcedure<Shape<Op>> : TRPCQueryProcedure<Shape<Op>>;

type GroupOf<Name extends string> = Name extends `${infer Group}.${string}` ? Group : never;
type VerbOf<Name extends string, Group extends string> = Name extends `${Group}.${infer Verb}` ? Verb : never;

/** `listing.submit` becomes `listing: { submit }`. */
export type ProceduresOf<Op extends Typed> = {
  [Group in GroupOf<Op['name']>]: { [Member in Op as VerbOf<Member['name'], Group>]: ProcedureOf<Member> };
};

/** The same names as functions, for code inside the process. */
export type CallerOf<Op extends Typed> = {
  readonly [Group in GroupOf<Op['name']>]: {
    readonly [Member in Op as VerbOf<Member['name'], Group>]: (...input: ArgumentsOf<Given<Member['input']>>) => Promise<Parsed<Member['output']>>;
  };
};

type ArgumentsOf<Input> = Partial<Input> extends Input ? [input?: Input] : [input: Input];
