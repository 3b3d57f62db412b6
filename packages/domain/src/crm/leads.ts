import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { leadAssigned, leadCreated } from './events';
import { type LeadRow, updateLead } from './store';

export interface Asker {
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
}

/**
 * The agency's lead for this person, made when new. Assigned to the listing's agent; a lead that already has an agent keeps them, so that
 * one person talks to one agent.
 */
export async function findOrCreateLead(tx: ScopedTransaction, organisationId: string, asker: Asker, listAgentId: string | null): Promise<LeadRow> {
  await tx.lock(`lead:${organisationId}:${asker.email.toLowerCase()}`);
  const known = await tx.db.selectFrom('lead').selectAll().where('organisation_id', '=', organisationId).where('email', '=', asker.email).forUpdate().executeTakeFirst();
  if (known !== undefined) return known.assigned_to === null && listAgentId !== null ? assign(tx, known, listAgentId) : known;
  const lead = await tx.db.insertInto('lead').values({
    id: uuidv7(), organisation_id: organisationId, contact_user_id: asker.userId, name: asker.name, email: asker.email, phone: asker.phone, source: 'listing_inquiry',
    assigned_to: listAgentId, assigned_at: listAgentId === null ? null : tx.now, created_at: tx.now, updated_at: tx.now,
  }).returningAll().executeTakeFirstOrThrow();
  tx.append(leadCreated, { aggregateId: lead.id, aggregateVersion: 1, organisationId, data: { source: lead.source } });
  if (listAgentId !== null)
    tx.append(leadAssigned, { aggregateId: lead.id, aggregateVersion: 1, organisationId, data: { from: null, to: listAgentId, rule: 'listing_agent' } });
  return lead;
}

async function assign(tx: ScopedTransaction, lead: LeadRow, to: string): Promise<LeadRow> {
  const assigned = await updateLead(tx, lead, { assigned_to: to, assigned_at: tx.now });
  tx.append(leadAssigned, {
    aggregateId: lead.id, aggregateVersion: assigned.version, organisationId: lead.organisation_id, data: { from: null, to, rule: 'listing_agent' },
  });
  return assigned;
}
