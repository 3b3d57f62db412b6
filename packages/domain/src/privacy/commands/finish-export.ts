import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { settingOf, settings } from '../../configuration';
import { id } from '../../fields';
import { exportStatus } from '../contract';
import { exportReady } from '../events';
import { personalExportLifecycle } from '../lifecycle';
import { privacyPolicy } from '../policy';
import { lockExport } from '../store';

/**
 * The whole copy is in the store: its owner may fetch it until it expires. Safe to repeat.
 * Events: personal_export.ready. Errors: not_found.
 */
export const finishExport = defineCommand({
  name: 'personalExport.finish',
  summary: 'Note that a copy of personal data is whole.',
  input: z.object({ id, bytes: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: z.object({ status: exportStatus }),
  permission: 'privacy.work',
  events: [exportReady],
  async run(tx, { id: exportId, bytes, sha256 }) {
    tx.authorise(privacyPolicy, 'privacy.work', {});
    const row = await lockExport(tx, exportId);
    if (row.status !== 'queued' && row.status !== 'building') return { status: row.status };
    const status = personalExportLifecycle.next(row.status, 'personalExport.finish');
    const days = await settingOf(tx, settings.exportDays);
    const expiresAt = new Date(tx.now.getTime() + days * 86_400_000);
    const version = row.version + 1;
    await tx.db.updateTable('personal_export').set({ status, done: row.total, bytes, sha256, ready_at: tx.now, expires_at: expiresAt, version }).where('id', '=', row.id).execute();
    tx.deadlines.settle({ type: 'personal_export', id: row.id }, ['build'], 'met');
    tx.deadlines.set({ aggregateType: 'personal_export', aggregateId: row.id, organisationId: null, kind: 'expire', dueAt: expiresAt, rule: { name: 'personal_export_expiry', days } });
    tx.append(exportReady, { aggregateId: row.id, aggregateVersion: version, organisationId: null, data: { userId: row.user_id, bytes, expiresAt: expiresAt.toISOString() } });
    return { status: 'ready' as const };
  },
});
