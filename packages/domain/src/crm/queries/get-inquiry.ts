import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { getListing } from '../../listing';
import { mayShare } from '../../organisation';
import { inquiryDetail } from '../contract';
import { inquiryLifecycle, type InquiryStatus } from '../lifecycle';
import { inquiryPolicy } from '../policy';
import { inquiryRows, toItem } from './rows';

const permissions = { 'inquiry.answer': 'inquiry.answer', 'inquiry.close': 'inquiry.answer', 'inquiry.followUp': 'inquiry.followUp' } as const;

/** One inquiry with its conversation. Errors: not_found. */
export const getInquiry = defineQuery({
  name: 'inquiry.get',
  summary: 'Read one inquiry with its conversation.',
  input: z.object({ id }),
  output: inquiryDetail,
  permission: 'inquiry.view',
  sparse: true,
  related: { listing: { query: getListing, inputOf: ({ listingId }) => ({ id: listingId }) } },
  // The agency's people learn how to reach the asker.
  sensitive: (_input, inquiry) => (inquiry.contact === null ? undefined : { recordType: 'inquiry', recordId: inquiry.id, organisationId: inquiry.organisationId }),
  async run(scope, input) {
    const row = await inquiryRows(scope).where('inquiry.id', '=', input.id).executeTakeFirst();
    if (row === undefined) throw notFound('inquiry', input.id);
    const messages = await scope.db.selectFrom('inquiry_message').leftJoin('app_user', 'app_user.id', 'inquiry_message.author_id')
      .select(['inquiry_message.id', 'inquiry_message.side', 'inquiry_message.body', 'inquiry_message.sent_at', 'app_user.name'])
      .where('inquiry_id', '=', input.id).orderBy('sent_at').orderBy('inquiry_message.id').execute();
    const attributes = { id: row.id, organisationId: row.organisation_id, askerUserId: row.asker_user_id, assignedTo: row.assigned_to };
    const worksHere = inquiryPolicy.permits('inquiry.answer', scope.actor, attributes);
    const commands = inquiryLifecycle.commandsFrom(row.status as InquiryStatus)
      .filter((command) => inquiryPolicy.permits(permissions[command as keyof typeof permissions], scope.actor, attributes));
    const canClaim = row.assigned_to === null && inquiryPolicy.permits('inquiry.claim', scope.actor, attributes);
    const canAssign = row.status !== 'closed' && inquiryPolicy.permits('inquiry.assign', scope.actor, attributes);
    return {
      ...toItem(row), organisationId: row.organisation_id, organisationName: row.organisation_name,
      contact: worksHere ? { email: row.lead_email, phone: row.lead_phone } : null,
      messages: messages.map((m) => ({
        id: m.id, side: m.side as 'asker' | 'agency', authorName: m.name ?? (m.side === 'asker' ? row.lead_name : null), body: m.body, sentAt: m.sent_at.toISOString(),
      })),
      canShare: mayShare(scope, { id: row.id, organisationId: row.organisation_id, agentId: row.assigned_to }),
      actions: [...commands, ...(canClaim ? ['inquiry.claim'] : []), ...(canAssign ? ['inquiry.assign'] : [])],
    };
  },
});
