import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { exportStatus } from '../contract';
import { personalExportLifecycle } from '../lifecycle';
import { privacyPolicy } from '../policy';
import { lockExport } from '../store';

/** Notes how many sections of a copy are in the store, for whoever watches. Never goes back; says nothing to the log. Errors: not_found. */
export const advanceExport = defineCommand({
  name: 'personalExport.advance',
  summary: 'Note how far a copy of personal data has come.',
  input: z.object({ id, done: z.int().nonnegative(), total: z.int().positive() }),
  output: z.object({ status: exportStatus }),
  permission: 'privacy.work',
  events: [],
  async run(tx, { id: exportId, done, total }) {
    tx.authorise(privacyPolicy, 'privacy.work', {});
    const row = await lockExport(tx, exportId);
    if (row.status !== 'queued' && row.status !== 'building') return { status: row.status };
    const status = personalExportLifecycle.next(row.status, 'personalExport.advance');
    await tx.db.updateTable('personal_export').set({ status, done: Math.min(total, Math.max(row.done, done)), total }).where('id', '=', row.id).execute();
    return { status };
  },
});
