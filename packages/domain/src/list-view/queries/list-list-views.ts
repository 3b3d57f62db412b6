import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { listViewItem, viewedList } from '../contract';
import { listViewPolicy } from '../policy';
import { listViewColumns, toView } from '../store';

/** One's views of a list, the pinned ones first, by name; nobody has so many that they need pages. Errors: unauthenticated. */
export const listListViews = defineQuery({
  name: 'listView.list',
  summary: 'List your views of a list.',
  input: z.object({ list: viewedList }),
  output: z.object({ items: z.array(listViewItem) }),
  permission: 'listView.own',
  async run(scope, { list }) {
    const rows = await scope.db.selectFrom('list_view').selectAll().where('list_view.user_id', '=', signedInUser(scope)).where('list_view.list', '=', list)
      .where(scope.visible(listViewPolicy, 'listView.own', listViewColumns))
      .orderBy('is_pinned', 'desc').orderBy('name').orderBy('id').execute();
    return { items: rows.map(toView) };
  },
});
