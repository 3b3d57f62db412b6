export { changeListView } from './commands/change-list-view';
export { createListView } from './commands/create-list-view';
export { deleteListView } from './commands/delete-list-view';
export { listListViews } from './queries/list-list-views';
