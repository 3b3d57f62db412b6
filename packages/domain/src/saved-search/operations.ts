import type { Operation } from '@lintel/db';
import { changeSavedSearch } from './commands/change-saved-search';
import { createSavedSearch } from './commands/create-saved-search';
import { deleteSavedSearch } from './commands/delete-saved-search';
import { wakeSavedSearch } from './commands/wake-saved-search';
import { getSavedSearch } from './queries/get-saved-search';
import { listSavedSearches } from './queries/list-saved-searches';

export const operations = [createSavedSearch, changeSavedSearch, deleteSavedSearch, wakeSavedSearch, listSavedSearches, getSavedSearch] as const satisfies readonly Operation[];
