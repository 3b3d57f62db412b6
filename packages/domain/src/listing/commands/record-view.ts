import { createHash } from 'node:crypto';
import { defineCommand } from '@lintel/db';
import { notFound, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../contract';
import { listingViewed } from '../events';
import { listingPolicy } from '../policy';
import { attributesOf, type ListingRow } from '../store';

/**
 * Counts a look at a public listing, once per visitor and day of the listing's zone. A visitor is a signed-in person, or a browser's own
 * random token; neither is kept in the clear.
 * Events: listing.viewed. Errors: not_found.
 */
export const recordView = defineCommand({
  name: 'listing.recordView',
  summary: 'Count a look at a listing, once per visitor and day.',
  input: z.object({ id, visitor: z.string().min(8).max(200).describe('a random token the browser keeps; ignored when signed in') }),
  output: z.object({ counted: z.boolean() }),
  permission: 'listing.view',
  events: [listingViewed],
  async run(tx, input) {
    const listing = (await tx.db.selectFrom('listing').selectAll().where('id', '=', input.id).executeTakeFirst()) as ListingRow | undefined;
    if (listing === undefined) throw notFound('listing', input.id);
    tx.authorise(listingPolicy, 'listing.view', attributesOf(listing));
    // The agency's own people looking at their work are not an audience.
    if (tx.actor.memberships.some((m) => m.organisationId === listing.organisation_id)) return { counted: false };
    const visitor = createHash('sha256').update(tx.actor.userId ?? `browser:${input.visitor}`).digest('base64url');
    const day = sql<string>`(now() at time zone (select parcel.zone from property join parcel on parcel.id = property.parcel_id where property.id = ${listing.property_id}))::date`;
    const inserted = await tx.db.insertInto('listing_view').values({ listing_id: listing.id, visitor, day, viewed_at: tx.now })
      .onConflict((oc) => oc.doNothing()).returning('listing_id').executeTakeFirst();
    if (inserted === undefined) return { counted: false };
    await tx.db.updateTable('listing').set((eb) => ({ view_count: eb('view_count', '+', 1) })).where('id', '=', listing.id).execute();
    tx.append(listingViewed, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: listing.organisation_id, data: { listingId: listing.id } });
    return { counted: true };
  },
});
