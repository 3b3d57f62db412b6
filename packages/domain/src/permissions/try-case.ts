import { type Db, inTransaction, parseInput } from '@lintel/db';
import { isDomainError } from '@lintel/kernel';
import { contextOf, type Sides } from '../../testing';
import { actorOf, tenantOf } from './askers';
import type { Arrangement, Asker, MatrixCase, Outcome } from './matrix-case';

class RolledBack extends Error {}

export interface Tried {
  readonly outcome: Outcome;
  /** The permissions the operation asked a policy about. */
  readonly demanded: readonly string[];
}

/**
 * Runs the operation as the asker, in a transaction with everything it needs, writes its events, and undoes it all.
 * @throws what the operation throws when that is not an answer about permission: then the case's input is not valid.
 */
export async function tryCase(db: Db, sides: Sides, one: MatrixCase, role: Asker, isOwn: boolean): Promise<Tried> {
  const side = isOwn ? sides.own : sides.other;
  const asker = actorOf(role, sides.own);
  const { operation } = one;
  const demanded = new Set<string>();
  let outcome: Outcome | undefined;
  const context = contextOf(asker);
  await inTransaction(db, context, operation.kind === 'command' ? operation.events : [], async (tx) => {
    const personId = isOwn ? (asker.userId ?? side.newcomer.userId) : side.newcomer.userId;
    if (personId === null) throw new Error('A newcomer has an account.');
    const at: Arrangement = { db: tx.db, sides, asker, role, isOwn, side, organisationId: tenantOf(role, side), personId };
    const input = parseInput(operation.input, await one.input(at));
    const scope = Object.create(tx, {
      authorise: { value: (...given: Parameters<typeof tx.authorise>) => { demanded.add(given[1]); tx.authorise(...given); } },
      predicate: { value: (...given: Parameters<typeof tx.predicate>) => { demanded.add(given[1]); return tx.predicate(...given); } },
      visible: { value: (...given: Parameters<typeof tx.visible>) => { demanded.add(given[1]); return tx.visible(...given); } },
    }) as typeof tx;
    try {
      operation.output.parse(await operation.run(scope, input, context));
      await tx.flush();
      outcome = 'allowed';
    } catch (error) {
      outcome = refusalOf(error);
    }
    throw new RolledBack();
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
  if (outcome === undefined) throw new Error(`${operation.name} gave no answer`);
  return { outcome, demanded: [...demanded] };
}

function refusalOf(error: unknown): Outcome {
  if (isDomainError(error) && (error.code === 'forbidden' || error.code === 'not_found' || error.code === 'unauthenticated')) return error.code;
  throw error;
}
