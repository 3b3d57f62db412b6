import type { Scope } from '@lintel/db';
import { inquiryPolicy } from '../../crm';
import { type Judge, levelMap, nothingOpen } from './judge';

const columns = {
  id: 'inquiry.id', organisationId: 'inquiry.organisation_id', askerUserId: 'inquiry.asker_user_id', assignedTo: 'lead.assigned_to',
} as const;

/** Those who may answer see how an inquiry is handled; the asker sees the conversation. */
const inquiry: Judge = {
  isOpen: ({ type }) => ['inquiry.received', 'inquiry.answered', 'inquiry.closed'].includes(type),
  async levels(scope, ids) {
    const visibleBy = (permission: 'inquiry.answer' | 'inquiry.view') =>
      scope.db.selectFrom('inquiry').innerJoin('lead', 'lead.id', 'inquiry.lead_id').select('inquiry.id').where('inquiry.id', 'in', ids)
        .where(scope.visible(inquiryPolicy, permission, columns)).execute();
    return levelMap(await visibleBy('inquiry.answer'), await visibleBy('inquiry.view'));
  },
};

/** A lead is the agency's own; the person it is about has no part in it. */
const lead: Judge = {
  isOpen: nothingOpen,
  async levels(scope: Scope, ids) {
    const handled = scope.visible(inquiryPolicy, 'inquiry.answer', { id: 'lead.id', organisationId: 'lead.organisation_id', assignedTo: 'lead.assigned_to' });
    return levelMap(await scope.db.selectFrom('lead').select('id').where('id', 'in', ids).where(handled).execute());
  },
};

export const crmLevels = { inquiry, lead };
