import type { Database, ScopedTransaction } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import type { Updateable } from 'kysely';
import type { PlanRow } from './store';

/** @throws DomainError not_found */
export async function lockPlan(tx: ScopedTransaction, id: string): Promise<PlanRow> {
  const row = (await tx.db.selectFrom('maintenance_plan').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) as PlanRow | undefined;
  if (row === undefined) throw notFound('maintenance_plan', id);
  return row;
}

export async function updatePlan(tx: ScopedTransaction, plan: PlanRow, patch: Updateable<Database['maintenance_plan']>): Promise<PlanRow> {
  return (await tx.db.updateTable('maintenance_plan').set({ ...patch, version: plan.version + 1 }).where('id', '=', plan.id).returningAll().executeTakeFirstOrThrow()) as PlanRow;
}

/** @throws DomainError invalid_input for a day that is over */
export function refusePast(path: string, date: string, today: string): void {
  if (date < today) throw new DomainError('invalid_input', `${path}: must not be over.`, { fields: [{ path, code: 'custom', message: 'must not be over' }] });
}

export const dayOfMonth = (date: string): number => Number(date.slice(8));
