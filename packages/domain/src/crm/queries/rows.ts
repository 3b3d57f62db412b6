import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { inquiryItem } from '../contract';
import type { InquiryStatus } from '../lifecycle';
import { inquiryPolicy } from '../policy';
import { inquiryColumns } from '../store';

/** The inquiries the asker may see, with what a list shows of them. */
export function inquiryRows(scope: Scope) {
  return scope.db.selectFrom('inquiry').innerJoin('lead', 'lead.id', 'inquiry.lead_id').innerJoin('listing', 'listing.id', 'inquiry.listing_id')
    .innerJoin('organisation', 'organisation.id', 'inquiry.organisation_id').leftJoin('app_user as agent', 'agent.id', 'lead.assigned_to')
    .selectAll('inquiry')
    .select([
      'listing.title as listing_title', 'lead.name as lead_name', 'lead.status as lead_status', 'lead.assigned_to', 'lead.email as lead_email', 'lead.phone as lead_phone',
      'agent.name as agent_name', 'organisation.name as organisation_name', sql<string>`inquiry.received_at::text`.as('received_text'),
      sql<number>`(select count(*)::int from inquiry_message m where m.inquiry_id = inquiry.id)`.as('message_count'),
    ])
    .where(scope.visible(inquiryPolicy, 'inquiry.view', inquiryColumns));
}

export type InquiryListRow = Awaited<ReturnType<ReturnType<typeof inquiryRows>['execute']>>[number];

export function toItem(row: InquiryListRow): z.infer<typeof inquiryItem> {
  return {
    id: row.id, version: row.version, status: row.status as InquiryStatus, listingId: row.listing_id, listingTitle: row.listing_title, leadId: row.lead_id,
    leadName: row.lead_name, leadStatus: row.lead_status, assignedTo: row.assigned_to, assignedToName: row.agent_name, question: row.question,
    receivedAt: row.received_at.toISOString(), firstResponseDueAt: row.first_response_due_at?.toISOString() ?? null, answeredAt: row.answered_at?.toISOString() ?? null,
    messageCount: row.message_count,
  };
}
