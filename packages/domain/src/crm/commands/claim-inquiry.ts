import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { inquiryState } from '../contract';
import { leadClaimed } from '../events';
import { inquiryPolicy } from '../policy';
import { attributesOf, lockInquiry, updateLead } from '../store';

/**
 * Takes an unassigned inquiry's lead for oneself. Of two who claim at once one wins; the other is told who. Claiming what is already one's
 * own changes nothing.
 * Events: lead.claimed. Errors: conflict, forbidden, not_found.
 */
export const claimInquiry = defineCommand({
  name: 'inquiry.claim',
  summary: 'Take an unassigned inquiry.',
  input: z.object({ id }),
  output: inquiryState,
  permission: 'inquiry.claim',
  events: [leadClaimed],
  async run(tx, input) {
    const { inquiry, lead } = await lockInquiry(tx, input.id);
    tx.authorise(inquiryPolicy, 'inquiry.claim', attributesOf({ inquiry, lead }), 'inquiry.view');
    const { userId } = tx.actor;
    if (userId === null) throw new DomainError('unauthenticated', 'Sign in first.');
    const answer = { id: inquiry.id, version: inquiry.version, status: inquiry.status, assignedTo: userId };
    if (lead.assigned_to === userId) return answer;
    if (lead.assigned_to !== null) throw new DomainError('conflict', 'A colleague already took this inquiry.', { assignedTo: lead.assigned_to });
    const claimed = await updateLead(tx, lead, { assigned_to: userId, assigned_at: tx.now, claimed_at: tx.now });
    tx.append(leadClaimed, {
      aggregateId: lead.id, aggregateVersion: claimed.version, organisationId: lead.organisation_id, data: { by: userId, inquiryId: inquiry.id },
    });
    return answer;
  },
});
