import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { listingPolicy } from '../policy';
import { inResoWords, resoListing } from './reso-listing';
import { stateOf, syndicatedRows } from './rows';

const which = { organisationId: id, withClosed: z.boolean().default(false).describe('the sold ones, too') };

/**
 * Listings of one's organisation that anyone may see, as a feed tells them: by RESO's names, in the order of their ids.
 * Errors: forbidden, unauthenticated, invalid_input.
 */
export const readFeed = defineQuery({
  name: 'listing.readFeed',
  summary: 'Read the published listings of an organisation by RESO’s names, a page at a time.',
  input: z.object({ ...which, after: id.optional().describe('the last id of the page before'), limit: z.int().min(1).max(500).default(200) }),
  output: z.object({
    items: z.array(resoListing),
    last: id.nullable().describe('where the next page begins; null when there is none'),
  }),
  permission: 'listing.syndicate',
  async run(scope, { organisationId, withClosed, after, limit }) {
    scope.authorise(listingPolicy, 'listing.syndicate', { organisationId });
    let query = syndicatedRows(scope, { organisationId, withClosed });
    if (after !== undefined) query = query.where('listing.id', '>', after);
    const rows = await query.orderBy('listing.id').limit(limit).execute();
    return { items: rows.map(inResoWords), last: rows.length === limit ? (rows.at(-1)?.id ?? null) : null };
  },
});

/** What a feed is at the moment, as one short text that changes whenever the feed does. Errors: forbidden, unauthenticated, invalid_input. */
export const tagFeed = defineQuery({
  name: 'listing.tagFeed',
  summary: 'Tell whether the published listings of an organisation have changed.',
  input: z.object(which),
  output: z.object({ tag: z.string() }),
  permission: 'listing.syndicate',
  async run(scope, input) {
    scope.authorise(listingPolicy, 'listing.syndicate', { organisationId: input.organisationId });
    const { state } = await stateOf(scope, input).executeTakeFirstOrThrow();
    return { tag: (state ?? 'empty').slice(0, 32) };
  },
});
