import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { inquiryState } from '../contract';
import { leadAssigned } from '../events';
import { inquiryPolicy } from '../policy';
import { attributesOf, lockInquiry, updateLead } from '../store';

/**
 * Gives an inquiry's lead to an agent of the agency.
 * Events: lead.assigned. Errors: invalid_input (not an agent here), forbidden, not_found.
 */
export const assignInquiry = defineCommand({
  name: 'inquiry.assign',
  summary: 'Give an inquiry to an agent.',
  input: z.object({ id, agentId: id }),
  output: inquiryState,
  permission: 'inquiry.assign',
  events: [leadAssigned],
  async run(tx, input) {
    const { inquiry, lead } = await lockInquiry(tx, input.id);
    tx.authorise(inquiryPolicy, 'inquiry.assign', attributesOf({ inquiry, lead }), 'inquiry.view');
    const answer = { id: inquiry.id, version: inquiry.version, status: inquiry.status, assignedTo: input.agentId };
    if (lead.assigned_to === input.agentId) return answer;
    const agent = await tx.db.selectFrom('membership').select('user_id').where('user_id', '=', input.agentId).where('scope_id', '=', lead.organisation_id)
      .where('role', 'in', ['agent', 'agency_owner']).where('revoked_at', 'is', null).where('suspended_at', 'is', null).executeTakeFirst();
    if (agent === undefined) throw invalidInput([{ path: 'agentId', code: 'not_an_agent', message: 'must be an agent of this agency' }]);
    const assigned = await updateLead(tx, lead, { assigned_to: input.agentId, assigned_at: tx.now });
    tx.append(leadAssigned, {
      aggregateId: lead.id, aggregateVersion: assigned.version, organisationId: lead.organisation_id, data: { from: lead.assigned_to, to: input.agentId, rule: 'by_hand' },
    });
    return answer;
  },
});
