import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { openHouse, toOpenHouse } from '../open-houses';
import { listingPolicy } from '../policy';
import { listingColumns } from '../store';

/** The open houses of a listing one may see, the next first; past and cancelled ones only when asked for. */
export const listOpenHouses = defineQuery({
  name: 'openHouse.list',
  summary: "A listing's open houses.",
  input: z.object({ listingId: id, withPast: z.boolean().default(false) }),
  output: z.object({ items: z.array(openHouse) }),
  permission: 'listing.view',
  async run(scope, input) {
    const now = new Date();
    let query = scope.db.selectFrom('open_house').innerJoin('listing', 'listing.id', 'open_house.listing_id').selectAll('open_house')
      .where('open_house.listing_id', '=', input.listingId).where(scope.visible(listingPolicy, 'listing.view', listingColumns));
    if (!input.withPast) query = query.where('open_house.status', '=', 'Active').where('open_house.ends_at', '>', now);
    const rows = await query.orderBy('open_house.starts_at').limit(200).execute();
    return { items: rows.map((row) => toOpenHouse(row, now)) };
  },
});
