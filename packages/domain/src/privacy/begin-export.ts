import type { ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { exportRequested } from './events';
import { exportsADay } from './export-view';
import { exportSections } from './sections';
import { type ExportRow, findExport } from './store';

/** Until then it is made, or it has failed. */
const daysToBuild = 3;

/**
 * Begins a copy of everything held on a person; the one that is being made, where there is one. Whoever asks for it, its owner alone is told and may fetch it.
 * @throws DomainError rate_limited with `retryAfterSeconds`.
 */
export async function beginExport(tx: ScopedTransaction, userId: string, reason?: string): Promise<ExportRow> {
  await tx.lock(`personal-export/${userId}`);
  const recent = await tx.db.selectFrom('personal_export').select(['id', 'status', 'created_at']).where('user_id', '=', userId)
    .where('created_at', '>', sql<Date>`${tx.now}::timestamptz - interval '1 day'`).orderBy('created_at').execute();
  const open = await tx.db.selectFrom('personal_export').select('id').where('user_id', '=', userId).where('status', 'in', ['queued', 'building']).executeTakeFirst();
  if (open !== undefined) return findExport(tx, open.id);
  const first = recent[0];
  if (first !== undefined && recent.length >= exportsADay) {
    const retryAfterSeconds = Math.max(1, Math.ceil((first.created_at.getTime() + 86_400_000 - tx.now.getTime()) / 1_000));
    throw new DomainError('rate_limited', `${String(exportsADay)} copies were asked for within a day. Ask again later.`, { retryAfterSeconds });
  }
  const id = uuidv7();
  await tx.db.insertInto('personal_export').values({ id, user_id: userId, total: exportSections.length, created_at: tx.now }).execute();
  tx.deadlines.set({
    aggregateType: 'personal_export', aggregateId: id, organisationId: null, kind: 'build', dueAt: new Date(tx.now.getTime() + daysToBuild * 86_400_000),
    rule: { name: 'personal_export_build', days: daysToBuild },
  });
  tx.append(exportRequested, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: { userId }, ...(reason === undefined ? {} : { reason }) });
  return findExport(tx, id);
}
