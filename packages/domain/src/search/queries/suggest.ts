import type { SearchIndex } from '@lintel/adapters/search';
import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { listingPolicy } from '../../listing';
import { searchPlace, suggestInput, suggestion } from '../contract';
import { searchPolicy } from '../policy';
import { visibleIds } from '../store';

/** What the words typed so far may become. */
export function suggest(index: SearchIndex) {
  return defineQuery({
    name: 'search.suggest',
    summary: 'Suggest towns, addresses and words as one types.',
    input: suggestInput,
    output: z.object({ suggestions: z.array(suggestion) }),
    permission: 'listing.view',
    async run(scope, { text, limit }) {
      const visible = scope.predicate(listingPolicy, 'listing.view');
      const found = await index.suggest({ text, visible, limit });
      const shown = await visibleIds(scope, found.flatMap((one) => (one.kind === 'listing' ? [one.listingId] : [])));
      return { suggestions: found.filter((one) => one.kind !== 'listing' || shown.has(one.listingId)) };
    },
  });
}

/** The towns with public listings. */
export function listPlaces(index: SearchIndex) {
  return defineQuery({
    name: 'search.places',
    summary: 'List the towns with public listings, most listings first.',
    input: z.object({}),
    output: z.object({ places: z.array(searchPlace) }),
    permission: 'search.record',
    async run(scope) {
      scope.authorise(searchPolicy, 'search.record', {});
      return { places: [...(await index.places())] };
    },
  });
}
