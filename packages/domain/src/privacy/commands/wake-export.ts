import { defineCommand } from '@lintel/db';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { exportExpired, exportFailed } from '../events';
import { endExport } from '../export-end';
import { privacyPolicy } from '../policy';
import { lockExport } from '../store';

/**
 * Ends a copy whose time is over by the database's clock, or which could not be made. Called early it does nothing; called twice it does it once.
 * Events: personal_export.expired, personal_export.failed. Errors: not_found.
 */
export const wakeExport = defineCommand({
  name: 'personalExport.wake',
  summary: 'Do what is due for a copy of personal data and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'privacy.work',
  events: [exportExpired, exportFailed],
  async run(tx, { id }) {
    tx.authorise(privacyPolicy, 'privacy.work', {});
    const row = await lockExport(tx, id);
    const pending = await pendingDeadlines(tx, 'personal_export', id);
    const isDue = pending.some(({ due_at: dueAt }) => dueAt <= tx.now);
    const isOpen = row.status === 'queued' || row.status === 'building' || row.status === 'ready';
    if (!isOpen) return { version: row.version, state: row.status, isFinal: true, next: null };
    if (isDue) {
      const { version, status } = await endExport(tx, row, 'fired');
      return { version, state: status, isFinal: true, next: null };
    }
    const next = nextOf(pending, tx.now);
    // While it is being made there is always more to do.
    return { version: row.version, state: row.status, isFinal: false, next: row.status === 'ready' || next === null ? next : { ...next, inMs: 0 } };
  },
});
