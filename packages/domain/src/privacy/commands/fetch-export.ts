import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { ownAccount } from '../../access';
import { id } from '../../fields';
import { exportFetched } from '../events';
import { exportKey, isSignatureOf } from '../export-view';
import { privacyPolicy } from '../policy';
import { lockExport } from '../store';

/**
 * Opens one's copy: by its link, in one's own session, until it expires. Whose it is not, and whose link is wrong, learns nothing.
 * Events: personal_export.fetched. Errors: not_found, also for what expired; forbidden for a program's key; unauthenticated.
 */
export const fetchExport = defineCommand({
  name: 'personalExport.fetch',
  summary: 'Fetch your copy.',
  input: z.object({ id, signature: z.string().max(100) }),
  output: z.object({ key: z.string(), bytes: z.int(), sha256: z.string() }),
  permission: 'privacy.own',
  events: [exportFetched],
  async run(tx, input) {
    tx.authorise(privacyPolicy, 'privacy.own', {});
    const userId = ownAccount(tx);
    const row = await lockExport(tx, input.id);
    const isThere = row.status === 'ready' && row.expires_at !== null && row.expires_at > tx.now && row.bytes !== null && row.sha256 !== null;
    if (row.user_id !== userId || !isThere || !isSignatureOf(row, input.signature)) throw notFound('copy of personal data', input.id);
    const version = row.version + 1;
    await tx.db.updateTable('personal_export').set({ fetched_at: tx.now, version }).where('id', '=', row.id).execute();
    tx.append(exportFetched, { aggregateId: row.id, aggregateVersion: version, organisationId: null, data: { userId } });
    return { key: exportKey(row.id), bytes: row.bytes ?? 0, sha256: row.sha256 ?? '' };
  },
});
