import type { Database, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';
import type { InquiryStatus } from './lifecycle';

export type LeadRow = Selectable<Database['lead']>;
export type InquiryRow = Selectable<Database['inquiry']> & { readonly status: InquiryStatus };

/** An inquiry with the lead it belongs to, both locked. */
export interface LockedInquiry {
  readonly inquiry: InquiryRow;
  readonly lead: LeadRow;
}

export function attributesOf({ inquiry, lead }: LockedInquiry) {
  return { id: inquiry.id, organisationId: inquiry.organisation_id, askerUserId: inquiry.asker_user_id, assignedTo: lead.assigned_to };
}

export const inquiryColumns = {
  id: 'inquiry.id', organisationId: 'inquiry.organisation_id', askerUserId: 'inquiry.asker_user_id', assignedTo: 'lead.assigned_to',
} as const;

/** Locks the lead first and then the inquiry, in the order every command takes them. @throws DomainError not_found. */
export async function lockInquiry(tx: ScopedTransaction, id: string): Promise<LockedInquiry> {
  const found = await tx.db.selectFrom('inquiry').select('lead_id').where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw notFound('inquiry', id);
  const lead = await tx.db.selectFrom('lead').selectAll().where('id', '=', found.lead_id).forUpdate().executeTakeFirstOrThrow();
  const inquiry = (await tx.db.selectFrom('inquiry').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()) as InquiryRow;
  return { inquiry, lead };
}

export async function updateInquiry(tx: ScopedTransaction, inquiry: InquiryRow, patch: Updateable<Database['inquiry']>): Promise<InquiryRow> {
  const row = await tx.db.updateTable('inquiry').set({ ...patch, version: inquiry.version + 1 }).where('id', '=', inquiry.id).returningAll().executeTakeFirstOrThrow();
  return row as InquiryRow;
}

export async function updateLead(tx: ScopedTransaction, lead: LeadRow, patch: Updateable<Database['lead']>): Promise<LeadRow> {
  return tx.db.updateTable('lead').set({ ...patch, version: lead.version + 1, updated_at: tx.now }).where('id', '=', lead.id).returningAll().executeTakeFirstOrThrow();
}
