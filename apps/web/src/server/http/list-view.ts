import { changeListView, createListView, deleteListView, listListViews } from '@lintel/domain/list-view';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'account:read', tag: 'Views of lists' } as const;
const writes = { scope: 'account:write', tag: 'Views of lists' } as const;

export const listView: readonly RestRow[] = [
  row(listListViews, { method: 'GET', path: '/list-views', ...reads }),
  row(createListView, { method: 'POST', path: '/list-views', status: 201, ...writes }),
  row(changeListView, { method: 'PATCH', path: '/list-views/{id}', ...writes }),
  row(deleteListView, { method: 'DELETE', path: '/list-views/{id}', ...writes }),
];
