import type { Operation } from '@lintel/db';
import { changeListView } from './commands/change-list-view';
import { createListView } from './commands/create-list-view';
import { deleteListView } from './commands/delete-list-view';
import { listListViews } from './queries/list-list-views';

export const operations = [createListView, changeListView, deleteListView, listListViews] as const satisfies readonly Operation[];
