import { defineCommand } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, writtenText } from '../contract';
import { listingSaved } from '../events';
import { listingPolicy } from '../policy';
import { attributesOf, type ListingRow } from '../store';

/**
 * Puts a listing on the asker's list, or takes it off. Doing either twice changes nothing.
 * Events: listing.saved. Errors: unauthenticated, not_found.
 */
export const saveListing = defineCommand({
  name: 'listing.save',
  summary: "Put a listing on one's own list, or take it off.",
  input: z.object({ id, saved: z.boolean(), note: writtenText(500).optional() }),
  output: z.object({ id, saved: z.boolean() }),
  permission: 'listing.save',
  events: [listingSaved],
  async run(tx, input) {
    const { userId } = tx.actor;
    const listing = (await tx.db.selectFrom('listing').selectAll().where('id', '=', input.id).executeTakeFirst()) as ListingRow | undefined;
    if (listing === undefined) throw notFound('listing', input.id);
    tx.authorise(listingPolicy, 'listing.save', attributesOf(listing), 'listing.view');
    if (userId === null) throw new DomainError('unauthenticated', 'Sign in to save listings.');
    const key = { user_id: userId, listing_id: input.id };
    const changed = input.saved
      ? await tx.db.insertInto('saved_listing').values({ ...key, note: input.note ?? '', saved_at: tx.now }).onConflict((oc) => oc.doNothing()).returning('user_id').executeTakeFirst()
      : await tx.db.deleteFrom('saved_listing').where('user_id', '=', userId).where('listing_id', '=', input.id).returning('user_id').executeTakeFirst();
    if (changed === undefined) return { id: input.id, saved: input.saved };
    await tx.db.updateTable('listing').set((eb) => ({ save_count: eb('save_count', input.saved ? '+' : '-', 1) })).where('id', '=', input.id).execute();
    tx.append(listingSaved, {
      aggregateId: uuidv7(), aggregateVersion: 1, organisationId: listing.organisation_id, data: { listingId: input.id, saved: input.saved },
    });
    return { id: input.id, saved: input.saved };
  },
});
