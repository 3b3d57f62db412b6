import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { expectedVersion, id } from '../../fields';
import { refuseStale } from '../../stale';
import { inquiryState } from '../contract';
import { inquiryClosed } from '../events';
import { inquiryLifecycle } from '../lifecycle';
import { inquiryPolicy } from '../policy';
import { attributesOf, lockInquiry, updateInquiry } from '../store';
import { inquiryDeadlines } from '../timers';

/**
 * Ends the conversation; nothing is due any more.
 * Events: inquiry.closed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const closeInquiry = defineCommand({
  name: 'inquiry.close',
  summary: 'End an inquiry.',
  input: z.object({ id, expectedVersion: expectedVersion.optional() }),
  output: inquiryState,
  permission: 'inquiry.answer',
  events: [inquiryClosed],
  async run(tx, input) {
    const { inquiry, lead } = await lockInquiry(tx, input.id);
    tx.authorise(inquiryPolicy, 'inquiry.answer', attributesOf({ inquiry, lead }), 'inquiry.view');
    refuseStale('inquiry', inquiry, input.expectedVersion);
    const status = inquiryLifecycle.next(inquiry.status, 'inquiry.close');
    const closed = await updateInquiry(tx, inquiry, { status });
    tx.deadlines.settle({ type: 'inquiry', id: inquiry.id }, inquiryDeadlines, 'cancelled');
    tx.append(inquiryClosed, {
      aggregateId: inquiry.id, aggregateVersion: closed.version, organisationId: inquiry.organisation_id, data: { listingId: inquiry.listing_id, leadId: lead.id },
    });
    return { id: inquiry.id, version: closed.version, status, assignedTo: lead.assigned_to };
  },
});
