import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { listViewDeleted } from '../events';
import { lockOwnView, toView } from '../store';

/** Deletes a view of a list; what it showed stays where it is. Events: list_view.deleted. Errors: not_found. */
export const deleteListView = defineCommand({
  name: 'listView.delete',
  summary: 'Delete a view of a list.',
  input: z.object({ id }),
  output: z.object({ id }),
  permission: 'listView.own',
  events: [listViewDeleted],
  async run(tx, input) {
    const view = await lockOwnView(tx, input.id);
    await tx.db.deleteFrom('list_view').where('id', '=', view.id).execute();
    tx.append(listViewDeleted, { aggregateId: view.id, aggregateVersion: view.version + 1, organisationId: null, data: { list: toView(view).list } });
    return { id: view.id };
  },
});
