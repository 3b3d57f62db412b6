import { type Actor, type Clock, type Command, DomainError, type InputOf, invalidInput, isDomainError, type OutputOf, type Query, type RequestContext, type StandInOperation, standInMay } from '@lintel/kernel';
import type { output as Parsed, ZodType } from 'zod';
import type { Db } from './database';
import { claim, claimOf, keepAnswer } from './idempotency';
import { translatePgError } from './pg-errors';
import { createScope, type Scope, type ScopedTransaction } from './scope';
import { writeDown } from './sensitive-reads';
import { inTransaction } from './transaction';

/** What an operation's run looks like from outside: for metrics, logs and spans. */
export interface Observed {
  readonly kind: 'command' | 'query';
  readonly name: string;
  readonly seconds: number;
  /** `ok`, a DomainError's code, or `internal`. */
  readonly outcome: string;
  readonly context: RequestContext;
  readonly error?: unknown;
}

export type Observer = (observed: Observed) => void;

/** Runs commands and queries: the same for tRPC, REST, CLI, activities and reactions. */
export interface Executor {
  execute<N extends string, I extends ZodType, O extends ZodType>(
    command: Command<ScopedTransaction, N, I, O>, input: unknown, context: RequestContext,
  ): Promise<OutputOf<Command<ScopedTransaction, N, I, O>>>;
  ask<N extends string, I extends ZodType, O extends ZodType>(
    query: Query<Scope, N, I, O>, input: unknown, context: RequestContext,
  ): Promise<OutputOf<Query<Scope, N, I, O>>>;
  readonly db: Db;
}

/** @throws DomainError `invalid_input` that names every field that is wrong. */
export function parseInput<S extends ZodType>(schema: S, input: unknown): Parsed<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalidInput(parsed.error.issues.map((i) => ({ path: i.path.join('.'), code: i.code, message: i.message })));
}

/** What is a person's own is not done for them by somebody else. @throws DomainError forbidden */
function refuseStandIn(operation: StandInOperation, { actor }: RequestContext): void {
  if (!standInMay(actor, operation)) throw new DomainError('forbidden', 'This cannot be done while you act for somebody else.', { operation: operation.name, actingFor: actor.userId, because: 'standing_in' });
}

/** `clock` stands in for the database's own where history is told after the fact. */
export function createExecutor(db: Db, observe: Observer = () => {}, clock?: Clock): Executor {
  async function observed<Result>(kind: Observed['kind'], name: string, context: RequestContext, body: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    const report = (outcome: string, error?: unknown) =>
      { observe({ kind, name, context, outcome, seconds: (performance.now() - started) / 1000, ...(error === undefined ? {} : { error }) }); };
    try {
      const result = await body();
      report('ok');
      return result;
    } catch (raw) {
      const error = translatePgError(raw);
      report(isDomainError(error) ? error.code : 'internal', error);
      throw error;
    }
  }
  return {
    db,
    execute: (command, input, context) => observed('command', command.name, context, () => runCommand(db, command, input, context, clock?.now())),
    ask: (query, input, context) =>
      observed('query', query.name, context, async () => {
        refuseStandIn(query, context);
        const asked = parseInput(query.input, input);
        const answer = query.output.parse(await query.run(createScope(db.kysely, context, db.keyWrap), asked, context));
        const read = query.sensitive?.(asked, answer);
        if (read !== undefined) await writeDown(db, context, query.name, read);
        return answer;
      }),
  };
}

/**
 * A session left open, or stolen, must not be enough for what is dangerous. Refused before the idempotency key is taken, so that the same request
 * can be repeated. Workflows, programs' keys and the command line have no session: what they may do is settled elsewhere.
 */
function assertSteppedUp(actor: Actor): void {
  if (actor.sessionId !== null && actor.isSteppedUp !== true)
    throw new DomainError('step_up_required', 'Confirm that it is you, then repeat this request.');
}

async function runCommand<N extends string, I extends ZodType, O extends ZodType>(
  db: Db, command: Command<ScopedTransaction, N, I, O>, rawInput: unknown, context: RequestContext, at: Date | undefined,
): Promise<Parsed<O>> {
  refuseStandIn(command, context);
  const input: InputOf<typeof command> = parseInput(command.input, rawInput);
  if (command.stepUp === true) assertSteppedUp(context.actor);
  const key = claimOf(command.name, input, context);
  if (context.signal?.aborted === true) throw new DomainError('unavailable', 'The request was given up before it began.');
  return inTransaction(db, context, command.events, async (tx) => {
    if (key === undefined) return command.output.parse(await command.run(tx, input, context));
    const earlier = await claim(tx, key);
    if (earlier !== undefined) return command.output.parse(earlier.value);
    const answer = command.output.parse(await command.run(tx, input, context));
    if (command.secretAnswer !== true) await keepAnswer(tx, key, answer);
    return answer;
  }, at);
}
