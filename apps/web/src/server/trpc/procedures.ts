import type { AnyCommand, AnyQuery, Executor, Operation } from '@lintel/db';
import type { RequestContext } from '@lintel/kernel';
import { initTRPC } from '@trpc/server';
import type { CallerOf, ProceduresOf, TrpcContext, TrpcErrorShape } from './types';
import { shapeOf } from '../errors/trpc-error';

const t = initTRPC.context<TrpcContext>().create({
  isServer: true,
  errorFormatter: ({ error, path, ctx }): TrpcErrorShape => shapeOf(error.cause ?? error, path ?? null, ctx?.request.correlationId ?? ''),
});

/** Runs an operation of either kind. */
export function runOperation(executor: Executor, operation: Operation, input: unknown, context: RequestContext): Promise<unknown> {
  return operation.kind === 'command' ? executor.execute(operation, input, context) : executor.ask(operation, input, context);
}

function procedureOf(operation: Operation) {
  // The executor parses the input: parsing here as well would only cost time. Types come from the schemas, see ProceduresOf.
  const procedure = t.procedure.input((raw: unknown) => (raw === undefined ? {} : raw));
  return operation.kind === 'command'
    ? procedure.mutation(({ ctx, input }) => change(ctx, operation, input))
    : procedure.query(({ ctx, input }) => ctx.executor.ask(operation, input, ctx.request));
}

async function change(ctx: TrpcContext, command: AnyCommand, input: unknown): Promise<unknown> {
  const answer: unknown = await ctx.executor.execute(command, input, ctx.request);
  if (command.rotatesSession?.(answer) === true) await ctx.rotateSession?.();
  return answer;
}

/** Makes a router with one procedure for each command (mutation) and query, at the place its name says. */
export function routerOf<const Operations extends readonly (AnyCommand | AnyQuery)[]>(operations: Operations) {
  const groups: Record<string, Record<string, ReturnType<typeof procedureOf>>> = {};
  for (const operation of operations) {
    const [group, verb, ...rest] = operation.name.split('.');
    if (group === undefined || verb === undefined || rest.length > 0) throw new Error(`${operation.name} is not of the form group.verb`);
    const members = (groups[group] ??= {});
    if (members[verb] !== undefined) throw new Error(`${operation.name} is bound twice`);
    members[verb] = procedureOf(operation);
  }
  // Built by name at run time; the names and schemas say the types.
  return t.router(groups as unknown as ProceduresOf<Operations[number]>);
}

/** The operations as typed functions for one asker, without tRPC between. They throw DomainError. */
export function callerOf<Operations extends readonly Operation[]>(operations: Operations): (executor: Executor, context: RequestContext) => CallerOf<Operations[number]> {
  const byGroup = new Map<string, [verb: string, operation: Operation][]>();
  for (const operation of operations) {
    const [group = '', verb = ''] = operation.name.split('.');
    byGroup.set(group, [...(byGroup.get(group) ?? []), [verb, operation]]);
  }
  return (executor, context) => {
    const bind = ([verb, operation]: [string, Operation]) => [verb, (input?: unknown) => runOperation(executor, operation, input ?? {}, context)];
    const groups = [...byGroup].map(([group, members]) => [group, Object.fromEntries(members.map(bind))]);
    return Object.fromEntries(groups) as CallerOf<Operations[number]>;
  };
}
