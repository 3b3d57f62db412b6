import type { ScopedTransaction } from '@lintel/db';
import { exportExpired, exportFailed } from './events';
import { personalExportLifecycle } from './lifecycle';
import type { ExportRow } from './store';

/** Ends a copy: a whole one expires, one that is being made has failed. Its file is removed by whoever made it. Returns its new state. */
export async function endExport(tx: ScopedTransaction, row: ExportRow, end: 'fired' | 'cancelled'): Promise<{ readonly version: number; readonly status: string }> {
  const event = row.status === 'ready' ? exportExpired : exportFailed;
  const status = personalExportLifecycle.next(row.status, 'personalExport.wake');
  const version = row.version + 1;
  await tx.db.updateTable('personal_export').set({ status, version }).where('id', '=', row.id).execute();
  tx.deadlines.settle({ type: 'personal_export', id: row.id }, ['build', 'expire'], end);
  tx.append(event, { aggregateId: row.id, aggregateVersion: version, organisationId: null, data: { userId: row.user_id } });
  return { version, status };
}
