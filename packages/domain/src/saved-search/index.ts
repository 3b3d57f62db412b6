import { changeSavedSearch } from './commands/change-saved-search';
import { createSavedSearch } from './commands/create-saved-search';
import { deleteSavedSearch } from './commands/delete-saved-search';
import { wakeSavedSearch } from './commands/wake-saved-search';
import { getSavedSearch } from './queries/get-saved-search';
import { listSavedSearches } from './queries/list-saved-searches';

export { changeSavedSearch, createSavedSearch, deleteSavedSearch, getSavedSearch, listSavedSearches, wakeSavedSearch };
export { savedSearchDeleted } from './events';
export { savedSearchPolicy } from './policy';
export { savedSearchReactor } from './reactions';
