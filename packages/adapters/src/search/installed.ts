import { DomainError } from '@lintel/kernel';
import type { SearchIndex } from './port';

let chosen: SearchIndex | undefined;

/** Names the index that this process's operations ask. Called once, by the composition root. */
export function installSearchIndex(index: SearchIndex): void {
  chosen = index;
}

function installed(): SearchIndex {
  if (chosen === undefined) throw new DomainError('unavailable', 'This process was started without a search index.');
  return chosen;
}

/** The index of the process: operations are values made once, before anyone knows which engine the environment will choose. */
export const installedSearch: SearchIndex = {
  get engine() {
    return installed().engine;
  },
  search: (request) => installed().search(request),
  find: (request) => installed().find(request),
  suggest: (request) => installed().suggest(request),
  places: () => installed().places(),
  health: () => installed().health(),
};
