import { defineCommand } from '@lintel/db';
import { nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { inquiryResponseNear, inquiryResponseOverdue } from '../events';
import { inquiryLifecycle } from '../lifecycle';
import { inquiryPolicy } from '../policy';
import { attributesOf, lockInquiry } from '../store';

/**
 * Reminds the agent halfway and tells the owner when the first response is overdue, by the database's clock, each once.
 * Events: inquiry.response_near, inquiry.response_overdue. Errors: not_found.
 */
export const wakeInquiry = defineCommand({
  name: 'inquiry.wake',
  summary: 'Do what is due for an inquiry and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'inquiry.wake',
  events: [inquiryResponseNear, inquiryResponseOverdue],
  async run(tx, input) {
    const { inquiry, lead } = await lockInquiry(tx, input.id);
    tx.authorise(inquiryPolicy, 'inquiry.wake', attributesOf({ inquiry, lead }), 'inquiry.view');
    const pending = await pendingDeadlines(tx, 'inquiry', inquiry.id);
    const due = pending.filter((d) => d.due_at <= tx.now);
    for (const deadline of due) {
      tx.deadlines.settleSlot({ type: 'inquiry', id: inquiry.id }, deadline.kind, deadline.slot, 'fired');
      if (inquiry.status !== 'received') continue;
      const event = deadline.kind === 'first_response' ? inquiryResponseOverdue : inquiryResponseNear;
      tx.append(event, {
        aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: inquiry.organisation_id,
        data: { inquiryId: inquiry.id, listingId: inquiry.listing_id, assignedTo: lead.assigned_to, dueAt: (inquiry.first_response_due_at ?? deadline.due_at).toISOString() },
      });
    }
    const isFinal = inquiryLifecycle.isFinal(inquiry.status);
    const next = isFinal ? null : nextOf(pending.filter((d) => !due.includes(d)), tx.now);
    return { version: inquiry.version, state: inquiry.status, isFinal, next };
  },
});
