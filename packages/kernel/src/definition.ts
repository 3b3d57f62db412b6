import type { ZodType, output as Parsed } from 'zod';
import type { RequestContext } from './context';
import type { EventDefinition } from './event';

/** An operation that programs are to leave. It works as before until it goes. */
export interface Deprecation {
  /** The day it was announced, and the day from which it may be gone: `2026-11-01`. */
  readonly since: string;
  readonly sunset: string;
  /** What to use from now on, as a sentence. */
  readonly instead: string;
}

interface Common<Name extends string, In extends ZodType, Out extends ZodType> {
  /** `domain.verbNoun`, the same in tRPC, CLI, spans, metrics, lifecycle and policy. */
  readonly name: Name;
  /** One sentence: what it promises. Shown in the API reference. */
  readonly summary: string;
  readonly input: In;
  readonly output: Out;
  /** The permission in the domain's policy that the body demands; the matrix test reads it. */
  readonly permission: string;
  readonly deprecated?: Deprecation;
}

/** A record that belongs to an answer and may come along with it. It is asked for by its own query: nobody sees by it what that would not show. */
export interface Related<Tx, Answer> {
  readonly query: Query<Tx>;
  /** What to ask that query; null where this answer has none. */
  inputOf(answer: Answer): unknown;
}

/** A command: the only thing that changes state. One transaction holds its state, deadlines and events. */
export interface Command<Tx, Name extends string = string, In extends ZodType = ZodType, Out extends ZodType = ZodType> extends Common<Name, In, Out> {
  readonly kind: 'command';
  /** The events it may append; appending another is a programming error. */
  readonly events: readonly EventDefinition[];
  /** Its answer holds a secret: never kept for a repeat under the same idempotency key. */
  readonly secretAnswer?: true;
  /** Dangerous: a person in a session must have proved a short while ago who they are. The executor holds it, for every door alike. */
  readonly stepUp?: true;
  /** Whether this answer means that the session may do more than before: the door then gives it another id. */
  rotatesSession?(answer: Parsed<Out>): boolean;
  run(tx: Tx, input: Parsed<In>, context: RequestContext): Promise<Parsed<Out>>;
}

/** What an answer tells of others, for the audit trail: the record, and whose trail it belongs to; null is the platform's. */
export interface SensitiveRead {
  readonly recordType: string;
  readonly recordId: string;
  readonly organisationId: string | null;
}

/** A query: reads, never writes. */
export interface Query<Tx, Name extends string = string, In extends ZodType = ZodType, Out extends ZodType = ZodType> extends Common<Name, In, Out> {
  readonly kind: 'query';
  /** Its answer may hold what not everybody may know of a person: who read it is written down before it is given. Undefined when this answer holds nothing of the kind. */
  readonly sensitive?: (input: Parsed<In>, answer: Parsed<Out>) => SensitiveRead | undefined;
  /** Its answer is long: a program may have just the fields it names. */
  readonly sparse?: true;
  /** What a program may have brought along, by the name it asks with. */
  readonly related?: Readonly<Record<string, Related<Tx, Parsed<Out>>>>;
  run(tx: Tx, input: Parsed<In>, context: RequestContext): Promise<Parsed<Out>>;
}

export type InputOf<D extends { readonly input: ZodType }> = Parsed<D['input']>;
export type OutputOf<D extends { readonly output: ZodType }> = Parsed<D['output']>;

/** Builds `defineCommand` for a program's own transaction type. */
export function commandDefiner<Tx>() {
  return function defineCommand<const Name extends string, In extends ZodType, Out extends ZodType>(
    definition: Omit<Command<Tx, Name, In, Out>, 'kind'>,
  ): Command<Tx, Name, In, Out> {
    return { kind: 'command', ...definition };
  };
}

/** Builds `defineQuery` for a program's own transaction type. */
export function queryDefiner<Tx>() {
  return function defineQuery<const Name extends string, In extends ZodType, Out extends ZodType>(
    definition: Omit<Query<Tx, Name, In, Out>, 'kind'>,
  ): Query<Tx, Name, In, Out> {
    return { kind: 'query', ...definition };
  };
}
