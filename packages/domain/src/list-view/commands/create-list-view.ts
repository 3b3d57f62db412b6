import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { listViewCreateInput, listViewItem, mostViews } from '../contract';
import { listViewCreated } from '../events';
import { listViewPolicy } from '../policy';
import { lockViews, toView, unsetDefault } from '../store';

/**
 * Keeps a list as one looks at it, under a name. The default is what the list opens with; there is one at most.
 * Events: list_view.created. Errors: unauthenticated, invalid_input, conflict (the name is taken, or there are too many).
 */
export const createListView = defineCommand({
  name: 'listView.create',
  summary: 'Keep a list with its filters under a name.',
  input: listViewCreateInput,
  output: listViewItem,
  permission: 'listView.create',
  events: [listViewCreated],
  async run(tx, { list, name, query, isPinned, isDefault }) {
    tx.authorise(listViewPolicy, 'listView.create', {});
    const userId = signedInUser(tx);
    await lockViews(tx);
    const known = await tx.db.selectFrom('list_view').select('name').where('user_id', '=', userId).where('list', '=', list).execute();
    if (known.length >= mostViews) throw new DomainError('conflict', `You keep ${mostViews} views of this list. Delete one you do not need any more first.`, { most: mostViews });
    if (known.some((view) => view.name.toLowerCase() === name.toLowerCase())) throw new DomainError('conflict', 'You have a view of this name already. Choose another.', { field: 'name' });
    if (isDefault) await unsetDefault(tx, userId, list);
    const view = await tx.db.insertInto('list_view')
      .values({ id: uuidv7(), user_id: userId, list, name, query, is_pinned: isPinned, is_default: isDefault, created_at: tx.now }).returningAll().executeTakeFirstOrThrow();
    tx.append(listViewCreated, { aggregateId: view.id, aggregateVersion: 1, organisationId: null, data: { list } });
    return toView(view);
  },
});
