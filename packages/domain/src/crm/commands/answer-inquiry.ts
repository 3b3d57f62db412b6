import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { expectedVersion, id, writtenText } from '../../fields';
import { refuseStale } from '../../stale';
import { inquiryState } from '../contract';
import { inquiryAnswered, leadClaimed, leadStatusChanged } from '../events';
import { inquiryLifecycle } from '../lifecycle';
import { inquiryPolicy } from '../policy';
import { attributesOf, type LeadRow, lockInquiry, updateInquiry, updateLead } from '../store';
import { inquiryDeadlines } from '../timers';

/**
 * Answers the asker by e-mail and, when they have an account, in the app. An unassigned lead becomes the answerer's.
 * Events: inquiry.answered, lead.claimed, lead.status_changed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const answerInquiry = defineCommand({
  name: 'inquiry.answer',
  summary: 'Answer an inquiry.',
  input: z.object({ id, expectedVersion: expectedVersion.optional(), body: writtenText(8_000).pipe(z.string().min(1, 'write an answer')) }),
  output: inquiryState,
  permission: 'inquiry.answer',
  events: [inquiryAnswered, leadClaimed, leadStatusChanged],
  async run(tx, input) {
    const { inquiry, lead } = await lockInquiry(tx, input.id);
    tx.authorise(inquiryPolicy, 'inquiry.answer', attributesOf({ inquiry, lead }), 'inquiry.view');
    refuseStale('inquiry', inquiry, input.expectedVersion);
    if (tx.actor.userId === null) throw new DomainError('unauthenticated', 'An answer has an author. Sign in first.');
    const status = inquiryLifecycle.next(inquiry.status, 'inquiry.answer');
    const messageId = uuidv7();
    await tx.db.insertInto('inquiry_message').values({
      id: messageId, organisation_id: inquiry.organisation_id, inquiry_id: inquiry.id, author_id: tx.actor.userId, side: 'agency', body: input.body, sent_at: tx.now,
    }).execute();
    const isFirst = inquiry.answered_at === null;
    const answered = await updateInquiry(tx, inquiry, { status, ...(isFirst ? { answered_at: tx.now } : {}) });
    // Whoever answers from outside, because it is shared with them, takes no lead of the agency's.
    const isClaimed = lead.assigned_to === null && inquiryPolicy.permits('inquiry.claim', tx.actor, attributesOf({ inquiry, lead }));
    const contacted = await updateLead(tx, lead, {
      ...(lead.status === 'new' ? { status: 'contacted' } : {}), ...(isClaimed ? { assigned_to: tx.actor.userId, claimed_at: tx.now, assigned_at: tx.now } : {}),
    });
    tx.deadlines.settle({ type: 'inquiry', id: inquiry.id }, inquiryDeadlines, 'met');
    tx.append(inquiryAnswered, {
      aggregateId: inquiry.id, aggregateVersion: answered.version, organisationId: inquiry.organisation_id,
      data: { listingId: inquiry.listing_id, leadId: lead.id, messageId, isFirst, secondsToAnswer: Math.round((tx.now.getTime() - inquiry.received_at.getTime()) / 1000) },
    });
    const fact = (row: LeadRow) => ({ aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id });
    if (lead.status !== contacted.status) tx.append(leadStatusChanged, { ...fact(contacted), data: { from: lead.status, to: contacted.status } });
    if (isClaimed)
      tx.append(leadClaimed, { ...fact(contacted), data: { by: tx.actor.userId, inquiryId: inquiry.id } });
    return { id: inquiry.id, version: answered.version, status, assignedTo: contacted.assigned_to };
  },
});
