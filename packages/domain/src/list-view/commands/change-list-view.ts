import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { listViewItem, listViewUpdateInput } from '../contract';
import { listViewUpdated } from '../events';
import { lockOwnView, lockViews, toView, unsetDefault } from '../store';

const fields = ['name', 'query', 'isPinned', 'isDefault'] as const;

/**
 * Renames a view of a list, pins it, makes it the default, or lets it show something else. What is the same already changes nothing.
 * Events: list_view.updated. Errors: stale_version, conflict (the name is taken), not_found, invalid_input.
 */
export const changeListView = defineCommand({
  name: 'listView.update',
  summary: 'Rename a view of a list, pin it, make it the default, or change what it shows.',
  input: listViewUpdateInput,
  output: listViewItem,
  permission: 'listView.own',
  events: [listViewUpdated],
  async run(tx, input) {
    await lockViews(tx);
    const before = await lockOwnView(tx, input.id);
    refuseStale('view', before, input.expectedVersion);
    const view = toView(before);
    const changed = fields.filter((field) => input[field] !== undefined && input[field] !== view[field]);
    if (changed.length === 0) return view;
    const next = { ...view, ...Object.fromEntries(changed.map((field) => [field, input[field]])) };
    const namesake = await tx.db.selectFrom('list_view').select('id').where('user_id', '=', before.user_id).where('list', '=', view.list)
      .where((eb) => eb(eb.fn('lower', ['name']), '=', next.name.toLowerCase())).where('id', '!=', view.id).executeTakeFirst();
    if (namesake !== undefined) throw new DomainError('conflict', 'You have a view of this name already. Choose another.', { field: 'name' });
    if (next.isDefault && !view.isDefault) await unsetDefault(tx, before.user_id, view.list);
    const after = await tx.db.updateTable('list_view').set({ name: next.name, query: next.query, is_pinned: next.isPinned, is_default: next.isDefault, version: before.version + 1 })
      .where('id', '=', view.id).returningAll().executeTakeFirstOrThrow();
    tx.append(listViewUpdated, { aggregateId: view.id, aggregateVersion: after.version, organisationId: null, data: { list: view.list, changed } });
    return toView(after);
  },
});
