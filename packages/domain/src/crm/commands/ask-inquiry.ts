import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, type InputOf, invalidInput, notFound, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { attributesOf as listingAttributes, isOverdue, listingPolicy, type ListingRow } from '../../listing';
import { inquiryAskInput, inquiryState } from '../contract';
import { inquiryReceived, leadAssigned, leadCreated } from '../events';
import { type Asker, findOrCreateLead } from '../leads';
import { inquiryPolicy } from '../policy';
import { responseDeadlines } from '../timers';

/** One person may ask one agency this often in an hour. */
const mostPerHour = 10;

/**
 * Asks the agency of a public listing. The asker becomes the agency's lead, assigned to the listing's agent; the first response has a
 * deadline in the agency's working hours.
 * Events: lead.created, lead.assigned, inquiry.received. Errors: invalid_input, not_found, expired, rate_limited.
 */
export const askInquiry = defineCommand({
  name: 'inquiry.ask',
  summary: 'Ask about a listing.',
  input: inquiryAskInput,
  output: inquiryState,
  permission: 'inquiry.ask',
  events: [inquiryReceived, leadCreated, leadAssigned],
  async run(tx, input) {
    const listing = (await tx.db.selectFrom('listing').selectAll().where('id', '=', input.listingId).executeTakeFirst()) as ListingRow | undefined;
    if (listing === undefined) throw notFound('listing', input.listingId);
    tx.authorise(listingPolicy, 'listing.view', listingAttributes(listing));
    refuseUnasked(listing, tx.now);
    const { organisation_id: organisationId } = listing;
    tx.authorise(inquiryPolicy, 'inquiry.ask', { organisationId });
    const asker = await whoAsks(tx, input);
    const lead = await findOrCreateLead(tx, organisationId, asker, listing.list_agent_id);
    await refuseFlood(tx, lead.id);
    const id = uuidv7();
    const deadlines = await responseDeadlines(tx, { id, organisationId }, tx.now);
    const dueAt = deadlines.find((d) => d.kind === 'first_response')?.dueAt ?? null;
    await tx.db.insertInto('inquiry').values({
      id, organisation_id: organisationId, listing_id: listing.id, lead_id: lead.id, asker_user_id: asker.userId, question: input.question, received_at: tx.now,
      first_response_due_at: dueAt,
    }).execute();
    const messageId = uuidv7();
    await tx.db.insertInto('inquiry_message').values({
      id: messageId, organisation_id: organisationId, inquiry_id: id, author_id: asker.userId, side: 'asker', body: input.question, sent_at: tx.now,
    }).execute();
    await tx.db.updateTable('listing').set((eb) => ({ inquiry_count: eb('inquiry_count', '+', 1) })).where('id', '=', listing.id).execute();
    for (const deadline of deadlines) tx.deadlines.set(deadline);
    tx.append(inquiryReceived, {
      aggregateId: id, aggregateVersion: 1, organisationId,
      data: { listingId: listing.id, leadId: lead.id, assignedTo: lead.assigned_to, messageId, firstResponseDueAt: dueAt?.toISOString() ?? null, isFollowUp: false },
    });
    return { id, version: 1, status: 'received' as const, assignedTo: lead.assigned_to };
  },
});

function refuseUnasked(listing: ListingRow, now: Date): void {
  if (listing.standard_status === 'Closed') throw new DomainError('expired', 'This property has been sold. Look at similar homes instead.');
  if (isOverdue(listing, now)) throw new DomainError('expired', 'This listing is no longer offered. Look at similar homes instead.');
}

async function whoAsks(tx: ScopedTransaction, input: InputOf<typeof askInquiry>): Promise<Asker> {
  const { userId } = tx.actor;
  const phone = input.phone ?? null;
  if (userId !== null) {
    const user = await tx.db.selectFrom('app_user').select(['name', 'email']).where('id', '=', userId).executeTakeFirstOrThrow();
    return { userId, name: user.name, email: user.email, phone };
  }
  const { name, email } = input;
  if (name !== undefined && name !== '' && email !== undefined) return { userId: null, name, email, phone };
  throw invalidInput([
    ...(name === undefined || name === '' ? [{ path: 'name', code: 'missing', message: 'say who you are' }] : []),
    ...(email === undefined ? [{ path: 'email', code: 'missing', message: 'give an address the agent can answer to' }] : []),
  ]);
}

async function refuseFlood(tx: ScopedTransaction, leadId: string): Promise<void> {
  const { count } = await tx.db.selectFrom('inquiry').select((eb) => eb.fn.countAll<number>().as('count'))
    .where('lead_id', '=', leadId).where('received_at', '>', sql<Date>`now() - interval '1 hour'`).executeTakeFirstOrThrow();
  if (count >= mostPerHour) throw new DomainError('rate_limited', 'You have asked a lot within the hour. Try again later.', { retryAfterSeconds: 3600 });
}
