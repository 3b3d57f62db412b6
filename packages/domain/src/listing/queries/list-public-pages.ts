import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id, instant } from '../contract';
import { publicStatuses } from '../lifecycle';
import { listingPolicy } from '../policy';
import { listingColumns } from '../store';

/** So many addresses one file of a site map holds; the protocol allows five times as many. */
export const publicPageSize = 10_000;

/** Which listings have a public page and when each changed last, in parts for a site map. Errors: none but invalid_input. */
export const listPublicPages = defineQuery({
  name: 'listing.publicPages',
  summary: 'List the listings that have a public page, in parts for a site map.',
  input: z.object({ part: z.int().min(0).max(10_000).default(0) }),
  output: z.object({ items: z.array(z.object({ id, updatedAt: instant })), parts: z.int() }),
  permission: 'listing.view',
  async run(scope, { part }) {
    const rows = scope.db.selectFrom('listing').where('listing.review_status', '=', 'approved').where('listing.standard_status', 'in', [...publicStatuses])
      .where(scope.visible(listingPolicy, 'listing.view', listingColumns));
    const [items, { total }] = await Promise.all([
      rows.select(['listing.id', 'listing.updated_at']).orderBy('listing.id').limit(publicPageSize).offset(part * publicPageSize).execute(),
      rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow(),
    ]);
    return { items: items.map((row) => ({ id: row.id, updatedAt: row.updated_at.toISOString() })), parts: Math.max(1, Math.ceil(total / publicPageSize)) };
  },
});
