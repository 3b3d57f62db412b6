import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { cursor, id, pageOf, pageSize } from '../../fields';
import { pageCursor, readCursor } from '../../paging';
import { inquiryItem, inquiryStatus } from '../contract';
import { inquiryRows, toItem } from './rows';

/** The inquiries one may see — one's own, one's leads', one's agency's — newest first. */
export const listInquiries = defineQuery({
  name: 'inquiry.list',
  summary: 'List the inquiries one may see, newest first.',
  input: z.object({
    organisationId: id.optional(), listingId: id.optional(), assignedTo: id.optional(), isUnassigned: z.boolean().optional(), isMine: z.boolean().optional().describe('asked by oneself'),
    status: z.array(inquiryStatus).optional(), cursor: cursor.optional(), limit: pageSize,
  }),
  output: pageOf(inquiryItem),
  permission: 'inquiry.view',
  sparse: true,
  async run(scope, input) {
    let query = inquiryRows(scope);
    if (input.organisationId !== undefined) query = query.where('inquiry.organisation_id', '=', input.organisationId);
    if (input.listingId !== undefined) query = query.where('inquiry.listing_id', '=', input.listingId);
    if (input.assignedTo !== undefined) query = query.where('lead.assigned_to', '=', input.assignedTo);
    if (input.isUnassigned === true) query = query.where('lead.assigned_to', 'is', null);
    if (input.isMine === true) query = query.where('inquiry.asker_user_id', '=', scope.actor.userId);
    if (input.status !== undefined) query = query.where('inquiry.status', 'in', input.status);
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(inquiry.received_at, inquiry.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('inquiry.received_at', 'desc').orderBy('inquiry.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return { items: page.map(toItem), nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.received_text, last.id) : null };
  },
});
