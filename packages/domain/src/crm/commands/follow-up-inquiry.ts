import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, writtenText } from '../../fields';
import { inquiryState } from '../contract';
import { inquiryReceived } from '../events';
import { inquiryLifecycle } from '../lifecycle';
import { inquiryPolicy } from '../policy';
import { attributesOf, lockInquiry, updateInquiry } from '../store';

/**
 * The asker writes again under an answered inquiry; the agent is told, and no first response is due any more.
 * Events: inquiry.received. Errors: invalid_transition, forbidden, not_found.
 */
export const followUpInquiry = defineCommand({
  name: 'inquiry.followUp',
  summary: "Write again under one's own answered inquiry.",
  input: z.object({ id, body: writtenText(4_000).pipe(z.string().min(1, 'write a message')) }),
  output: inquiryState,
  permission: 'inquiry.followUp',
  events: [inquiryReceived],
  async run(tx, input) {
    const { inquiry, lead } = await lockInquiry(tx, input.id);
    tx.authorise(inquiryPolicy, 'inquiry.followUp', attributesOf({ inquiry, lead }), 'inquiry.view');
    const status = inquiryLifecycle.next(inquiry.status, 'inquiry.followUp');
    const messageId = uuidv7();
    await tx.db.insertInto('inquiry_message').values({
      id: messageId, organisation_id: inquiry.organisation_id, inquiry_id: inquiry.id, author_id: tx.actor.userId, side: 'asker', body: input.body, sent_at: tx.now,
    }).execute();
    const received = await updateInquiry(tx, inquiry, { status });
    tx.append(inquiryReceived, {
      aggregateId: inquiry.id, aggregateVersion: received.version, organisationId: inquiry.organisation_id,
      data: { listingId: inquiry.listing_id, leadId: lead.id, assignedTo: lead.assigned_to, messageId, firstResponseDueAt: null, isFollowUp: true },
    });
    return { id: inquiry.id, version: received.version, status, assignedTo: lead.assigned_to };
  },
});
