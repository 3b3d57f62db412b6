import type { ScopedTransaction } from '@lintel/db';
import { by, type PersonalData } from '../personal';
import { forgetSearch } from './forget';
import { lockSavedSearch } from './store';

const atOnce = 200;

/** Ends a person's searches as they would themselves, so that whatever waits for one hears of it. */
async function endAll(tx: ScopedTransaction, userId: string): Promise<number> {
  const rows = await tx.db.selectFrom('saved_search').select('id').where('user_id', '=', userId).where('status', '<>', 'deleted').orderBy('id').limit(atOnce + 1).execute();
  for (const { id } of rows.slice(0, atOnce)) await forgetSearch(tx, await lockSavedSearch(tx, id));
  return Math.max(0, rows.length - atOnce);
}

export const savedSearchPersonal: PersonalData = {
  held: [
    {
      table: 'saved_search', title: 'Searches you saved', covers: ['user_id', 'name'], mine: by('user_id'),
      exported: ['id', 'name', 'criteria', 'frequency', 'status', 'created_at', 'last_alert_at'], forgetting: { how: 'end', run: endAll },
    },
  ],
};
