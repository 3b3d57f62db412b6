import type { ListingAnswer, SearchIndex } from '@lintel/adapters/search';
import { defineQuery, type Scope } from '@lintel/db';
import { listingPolicy } from '../../listing';
import { type SearchAnswer, searchAnswer, searchInput, type SearchInput } from '../contract';
import { indexCriteria, type Meant, meaningOf } from '../criteria';
import type { SentenceContext } from '../sentence/interpret';
import { visibleIds } from '../store';

/**
 * Search by words, sentence, filters and place, with facets; every hit is checked again by its id. A sentence that, read, finds nothing is taken
 * as mere words when these do find something.
 */
export function searchListings(index: SearchIndex, sentenceContext: () => Promise<SentenceContext>) {
  return defineQuery({
    name: 'search.listings',
    summary: 'Search the listings one may see, by words, a plain sentence, filters, map or drawn area.',
    input: searchInput,
    output: searchAnswer,
    permission: 'listing.view',
    async run(scope, input) {
      const context = input.interpret && input.text !== undefined ? await sentenceContext() : {};
      const read = meaningOf(input, input.interpret, context);
      const first = await ask(index, scope, input, read);
      const mayBeWords = read.chips.length > 0 && first.hits.length === 0 && input.cursor === undefined;
      const words = mayBeWords ? meaningOf(input, false, context) : undefined;
      const second = words === undefined ? undefined : await ask(index, scope, input, words);
      const [meant, answer] = words !== undefined && second !== undefined && second.hits.length > 0 && !second.isRelaxed ? [words, second] : [read, first];
      return present(scope, meant, answer);
    },
  });
}

function ask(index: SearchIndex, scope: Scope, { limit, withFacets, cursor }: SearchInput, { criteria, sort }: Meant): Promise<ListingAnswer> {
  const visible = scope.predicate(listingPolicy, 'listing.view');
  return index.search({ criteria: indexCriteria(criteria), visible, sort, limit, withFacets, ...(cursor === undefined ? {} : { cursor }) });
}

async function present(scope: Scope, { criteria, sort, chips }: Meant, answer: ListingAnswer): Promise<SearchAnswer> {
  const visible = await visibleIds(scope, answer.hits.map((hit) => hit.card.id));
  const { hits, ...rest } = answer;
  const presented = {
    ...rest,
    hits: hits.filter((hit) => visible.has(hit.card.id)).map(({ card, ...hit }) => ({ ...card, ...hit })),
    understood: { criteria, sort, chips },
  };
  // The port knows statuses as words and its lists as read-only; the output's schema, which every answer passes, is what holds them.
  return presented as unknown as SearchAnswer;
}
