import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../contract';
import { signedInUser } from '../../signed-in-user';
import { listingPolicy } from '../policy';
import { listingColumns } from '../store';

/** Hearts are drawn for this many at most; nobody keeps more in mind. */
const most = 2_000;

/** Which listings one saved, the last first: what fills the hearts of a list. Errors: unauthenticated. */
export const listSavedIds = defineQuery({
  name: 'listing.savedIds',
  summary: 'Which listings one saved.',
  input: z.object({}),
  output: z.object({ ids: z.array(id) }),
  permission: 'listing.view',
  async run(scope) {
    const rows = await scope.db.selectFrom('saved_listing').innerJoin('listing', 'listing.id', 'saved_listing.listing_id').select('saved_listing.listing_id')
      .where('saved_listing.user_id', '=', signedInUser(scope)).where(scope.visible(listingPolicy, 'listing.view', listingColumns))
      .orderBy('saved_listing.saved_at', 'desc').limit(most).execute();
    return { ids: rows.map((row) => row.listing_id) };
  },
});
