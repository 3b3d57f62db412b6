import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { exportFolder } from '../export-view';
import { privacyPolicy } from '../policy';

/** What is left of an erased person outside the database, for what removes it. Errors: forbidden. */
export const listRemains = defineQuery({
  name: 'accountDeletion.remains',
  summary: 'Files that are left of an erased person.',
  input: z.object({ id }),
  output: z.object({ userId: id.nullable(), folders: z.array(z.string()) }),
  permission: 'privacy.work',
  async run(scope, input) {
    scope.authorise(privacyPolicy, 'privacy.work', {});
    const deletion = await scope.db.selectFrom('account_deletion').select('user_id').where('id', '=', input.id).where('status', '=', 'done').executeTakeFirst();
    if (deletion === undefined) return { userId: null, folders: [] };
    const copies = await scope.db.selectFrom('personal_export').select('id').where('user_id', '=', deletion.user_id).execute();
    return { userId: deletion.user_id, folders: copies.map((copy) => exportFolder(copy.id)) };
  },
});
