import { type RecordKind, recordKinds, type SearchIndex } from '@lintel/adapters/search';
import { defineQuery, type Scope } from '@lintel/db';
import type { z } from 'zod';
import { listingPolicy } from '../../listing';
import { searchPolicy } from '../policy';
import { findAnswer, type FindAnswer, findInput, type FoundGroup, foundKinds } from '../contract';
import { visibleRecords } from '../records/judges';
import { presentRecords } from '../records/present';
import { visibleIds } from '../store';

type Asked = z.output<typeof findInput>;
type Found = Pick<FindAnswer, 'groups' | 'servedBy' | 'isDegraded'>;

/** Of homes no more than these are looked through; whoever wants more searches among them, with filters. */
const mostListings = 100;

/**
 * Everything by a few words: the index is asked for what the asker may see, by the policies that the records' own pages ask, and every hit is read
 * again by its id, so that what was hidden or revoked a moment ago is not shown. Totals are the index's. Errors: none but invalid_input and unavailable.
 */
export function find(index: SearchIndex) {
  return defineQuery({
    name: 'search.find',
    summary: 'Find whatever you may see: tickets, posts, people, buildings, documents, homes.',
    input: findInput,
    output: findAnswer,
    permission: 'search.find',
    async run(scope, input) {
      scope.authorise(searchPolicy, 'search.find', {});
      const kinds = foundKinds.filter((kind) => input.kinds === undefined || input.kinds.includes(kind));
      const records = recordKinds.filter((kind) => kinds.includes(kind));
      const answers = await Promise.all([
        ...(records.length === 0 ? [] : [findRecords(index, scope, input, records)]), ...(kinds.includes('listing') ? [findListings(index, scope, input)] : []),
      ]);
      return {
        groups: kinds.flatMap((kind) => answers.flatMap(({ groups }) => groups.filter((group) => group.kind === kind))), servedBy: answers[0]?.servedBy ?? index.engine,
        isDegraded: answers.some(({ isDegraded }) => isDegraded),
      };
    },
  });
}

async function findRecords(index: SearchIndex, scope: Scope, { text, limit, page }: Asked, kinds: readonly RecordKind[]): Promise<Found> {
  const answer = await index.find({ text, kinds, visible: visibleRecords(scope), limit, offset: (page - 1) * limit });
  const present = await presentRecords(scope, answer.groups.flatMap(({ hits }) => hits));
  const groups = answer.groups.map(({ kind, hits, total }) => ({
    kind, total,
    hits: hits.flatMap(({ id, title, excerpt }) => {
      const about = present.get(id);
      return about === undefined ? [] : [{ id, kind, title: [...title], excerpt: [...excerpt], about }];
    }),
  }));
  return { ...answer, groups };
}

async function findListings(index: SearchIndex, scope: Scope, { text, limit, page }: Asked): Promise<Found> {
  const wanted = Math.min(mostListings, limit * page);
  const visible = scope.predicate(listingPolicy, 'listing.view');
  const answer = text === '' ? undefined : await index.search({ criteria: { text }, visible, sort: 'relevance', limit: wanted, withFacets: false });
  const hits = (answer?.isRelaxed === false ? answer.hits : []).slice((page - 1) * limit);
  const shown = await visibleIds(scope, hits.map(({ card }) => card.id));
  const group = {
    kind: 'listing', total: answer?.isRelaxed === false ? answer.total : { count: 0, relation: 'exact' },
    hits: hits.filter(({ card }) => shown.has(card.id)).map(({ card, highlight }) => ({
      id: card.id, kind: 'listing', title: highlight.title, excerpt: highlight.address, about: { type: 'listing', id: card.id, city: card.city, standardStatus: card.standardStatus },
    })),
  };
  // The port knows statuses as words; the output's schema, which every answer passes, is what holds them.
  return { groups: [group as unknown as FoundGroup], servedBy: answer?.servedBy ?? index.engine, isDegraded: answer?.isDegraded ?? false };
}
