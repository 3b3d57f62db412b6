import { type Scope, type ScopedTransaction, sqlCondition } from '@lintel/db';
import { type Actor, anonymous, DomainError, notFound } from '@lintel/kernel';
import { type RawBuilder, sql } from 'kysely';
import { channelAttributes, channelColumns, channelPolicy, type ChannelRow, messageAttributes, messagePolicy, type MessageRow, postColumns, postPolicy, type PostRow, writtenAttributes } from '../community';
import { agentsOf, licenceColumns, licencePolicy, profilePolicy } from '../directory';
import { attributesOf, listingColumns, listingMarket, listingPolicy, type ListingRow } from '../listing';
import { ticketAttributes, ticketColumns, ticketLifecycle, ticketPolicy, type TicketRow } from '../ticket';
import type { RecordRef } from './contract';

/** The record that media belong to, as far as they need to know it. */
export interface MediaRecord {
  readonly ref: RecordRef;
  /** Whose tenant it is; null: a person's own. */
  readonly organisationId: string | null;
  /** Anyone may view it. */
  readonly isPublic: boolean;
  readonly canView: boolean;
  readonly canEdit: boolean;
  /** @throws DomainError unauthenticated, forbidden or not_found */
  authorise(permission: 'view' | 'edit'): void;
  /** @throws DomainError invalid_transition when its life is over and its photos with it. */
  refuseOver(): void;
}

/** The permissions of a home's policy that media stand under; for the matrix and the reference. Other records bring their own. */
export const viewPermission = 'listing.view';
export const editPermission = 'listing.edit';

/** @throws DomainError not_found */
export async function recordOf(scope: Scope, ref: RecordRef): Promise<MediaRecord> {
  const row = await recordFinders[ref.recordType](scope, ref.recordId);
  if (row === undefined) throw notFound(ref.recordType, ref.recordId);
  return row;
}

const recordFinders: Readonly<Record<RecordRef['recordType'], (scope: Scope, id: string) => Promise<MediaRecord | undefined>>> = {
  listing: listingRecord, profile: profileRecord, licence: licenceRecord, ticket: ticketRecord, post: postRecord, message: messageRecord,
};

async function listingRecord(scope: Scope, id: string): Promise<MediaRecord | undefined> {
  const listing = (await scope.db.selectFrom('listing').selectAll().where('id', '=', id).executeTakeFirst()) as ListingRow | undefined;
  if (listing === undefined) return undefined;
  const attributes = attributesOf(listing);
  return {
    ref: { recordType: 'listing', recordId: listing.id },
    organisationId: listing.organisation_id,
    isPublic: listingPolicy.permits(viewPermission, anonymous, attributes),
    canView: listingPolicy.permits(viewPermission, scope.actor, attributes),
    canEdit: listingPolicy.permits(editPermission, scope.actor, attributes),
    authorise(permission) { scope.authorise(listingPolicy, permission === 'view' ? viewPermission : editPermission, attributes, viewPermission); },
    refuseOver() {
      const state = listing.review_status === 'deleted' ? 'deleted' : listing.standard_status;
      if (state === 'deleted' || listingMarket.isFinal(state))
        throw new DomainError('invalid_transition', `The media of a listing that is ${state} cannot be changed.`, { state });
    },
  };
}

/** A person, whose pictures anyone may see while they are an agent who can be found. */
async function profileRecord(scope: Scope, id: string): Promise<MediaRecord | undefined> {
  const person = await scope.db.selectFrom('app_user').leftJoin(agentsOf(scope).select(['agent.user_id', 'agent.is_public']).as('agent'), 'agent.user_id', 'app_user.id')
    .select(['app_user.id', 'agent.is_public']).where('app_user.id', '=', id).executeTakeFirst();
  if (person === undefined) return undefined;
  const attributes = { id: person.id, isPublic: person.is_public === true };
  return {
    ref: { recordType: 'profile', recordId: id }, organisationId: null, isPublic: attributes.isPublic,
    canView: profilePolicy.permits('profile.view', scope.actor, attributes), canEdit: profilePolicy.permits('profile.edit', scope.actor, attributes),
    authorise(permission) { scope.authorise(profilePolicy, permission === 'view' ? 'profile.view' : 'profile.edit', attributes, 'profile.view'); },
    refuseOver() {},
  };
}

/** The papers of a licence: its holder's, shown to who checks it. What was decided on is not changed any more. */
async function licenceRecord(scope: Scope, id: string): Promise<MediaRecord | undefined> {
  const row = await scope.db.selectFrom('licence').innerJoin('agent_profile', 'agent_profile.id', 'licence.agent_id').select(['licence.id', 'licence.status', 'agent_profile.user_id', 'agent_profile.agency_id'])
    .where('licence.id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const attributes = { id: row.id, userId: row.user_id, agencyId: row.agency_id };
  return {
    ref: { recordType: 'licence', recordId: id }, organisationId: null, isPublic: false,
    canView: licencePolicy.permits('licence.view', scope.actor, attributes), canEdit: licencePolicy.permits('licence.hold', scope.actor, attributes),
    authorise(permission) { scope.authorise(licencePolicy, permission === 'view' ? 'licence.view' : 'licence.hold', attributes, 'licence.view'); },
    refuseOver() {
      if (row.status === 'revoked') throw new DomainError('invalid_transition', 'The papers of a revoked licence cannot be changed.', { state: row.status });
    },
  };
}

/** What a ticket shows: whoever reported it and those who work in the house add to it; neighbours look. */
async function ticketRecord(scope: Scope, id: string): Promise<MediaRecord | undefined> {
  const row = (await scope.db.selectFrom('ticket').selectAll().where('id', '=', id).executeTakeFirst()) as TicketRow | undefined;
  if (row === undefined) return undefined;
  const attributes = ticketAttributes(row);
  return {
    ref: { recordType: 'ticket', recordId: id }, organisationId: row.organisation_id, isPublic: false,
    canView: ticketPolicy.permits('ticket.view', scope.actor, attributes), canEdit: ticketPolicy.permits('ticket.show', scope.actor, attributes),
    authorise(permission) { scope.authorise(ticketPolicy, permission === 'view' ? 'ticket.view' : 'ticket.show', attributes, 'ticket.view'); },
    refuseOver() {
      if (ticketLifecycle.isFinal(row.status)) throw new DomainError('invalid_transition', `The photos of a ticket that is ${row.status} cannot be changed.`, { state: row.status });
    },
  };
}

/** What a post shows: its author adds to it, also while it is a draft; the neighbours look. */
async function postRecord(scope: Scope, id: string): Promise<MediaRecord | undefined> {
  const row = (await scope.db.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirst()) as PostRow | undefined;
  if (row === undefined) return undefined;
  const attributes = writtenAttributes(row);
  return {
    // A draft is its author's alone: the company of the house hears nothing of what hangs on it.
    ref: { recordType: 'post', recordId: id }, organisationId: row.status === 'draft' ? null : row.organisation_id, isPublic: false,
    canView: postPolicy.permits('post.view', scope.actor, attributes), canEdit: postPolicy.permits('post.edit', scope.actor, attributes),
    authorise(permission) { scope.authorise(postPolicy, permission === 'view' ? 'post.view' : 'post.edit', attributes, 'post.view'); },
    refuseOver() {
      if (row.status !== 'draft' && row.status !== 'published') throw new DomainError('invalid_transition', `The photos of a post that is ${row.status} cannot be changed.`, { state: row.status });
    },
  };
}

/** What a message shows: whoever wrote it adds to it; who reads the channel looks. */
async function messageRecord(scope: Scope, id: string): Promise<MediaRecord | undefined> {
  const message = (await scope.db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst()) as MessageRow | undefined;
  if (message === undefined) return undefined;
  const channel = (await scope.db.selectFrom('channel').selectAll().where('id', '=', message.channel_id).executeTakeFirstOrThrow()) as ChannelRow;
  const attributes = { ...messageAttributes(channel, message), soughtAs: { record: 'message', id } };
  const view = { ...channelAttributes(channel), soughtAs: { record: 'message', id } };
  return {
    // Between two, the company hears nothing of it.
    ref: { recordType: 'message', recordId: id }, organisationId: channel.kind === 'direct' ? null : message.organisation_id, isPublic: false,
    canView: message.status === 'published' && channelPolicy.permits('channel.view', scope.actor, view), canEdit: messagePolicy.permits('message.edit', scope.actor, attributes),
    authorise(permission) {
      if (permission === 'edit') scope.authorise(messagePolicy, 'message.edit', attributes, 'message.view');
      else scope.authorise(channelPolicy, 'channel.view', view, 'channel.view');
      // What was hidden or taken back shows nothing any more, its pictures neither.
      if (message.status !== 'published') throw notFound('message', id);
    },
    refuseOver() {
      if (channel.archived_at !== null) throw new DomainError('invalid_transition', 'The channel is closed: nothing is added to what was written.', { state: 'archived' });
    },
  };
}

/** The record to be changed: the asker may edit it and its life is not over. @throws DomainError not_found, forbidden, unauthenticated, invalid_transition */
export async function editableRecord(tx: ScopedTransaction, ref: RecordRef): Promise<MediaRecord> {
  const record = await recordOf(tx, ref);
  record.authorise('edit');
  record.refuseOver();
  return record;
}

/** Whether the asker may view the record of the media row outside. */
export function isVisible(scope: Scope): RawBuilder<boolean> {
  return viewedBy(scope, scope.actor, scope.visible(listingPolicy, viewPermission, listingColumns));
}

/** Whether anyone may view the record of the media row outside. */
export function isPublicRecord(scope: Scope): RawBuilder<boolean> {
  return viewedBy(scope, anonymous, sqlCondition(listingPolicy.predicate(viewPermission, anonymous), listingColumns));
}

function viewedBy(scope: Scope, actor: Actor, listings: ReturnType<typeof sqlCondition>): RawBuilder<boolean> {
  const agents = agentsOf(scope).select(['agent.user_id', 'agent.is_public']);
  const people = sqlCondition(profilePolicy.predicate('profile.view', actor), { id: 'media.record_id', isPublic: 'seen.is_public' });
  const licences = sqlCondition(licencePolicy.predicate('licence.view', actor), licenceColumns);
  const tickets = sqlCondition(ticketPolicy.predicate('ticket.view', actor), ticketColumns);
  const posts = sqlCondition(postPolicy.predicate('post.view', actor), postColumns);
  const channels = sqlCondition(channelPolicy.predicate('channel.view', actor), channelColumns);
  return sql<boolean>`case media.record_type
    when 'listing' then exists (select from listing where listing.id = media.record_id and ${listings})
    when 'profile' then exists (select from (values (1)) one left join (${agents}) seen on seen.user_id = media.record_id where ${people})
    when 'licence' then exists (select from licence join agent_profile on agent_profile.id = licence.agent_id where licence.id = media.record_id and ${licences})
    when 'post' then exists (select from post where post.id = media.record_id and ${posts})
    when 'message' then exists (select from message join channel on channel.id = message.channel_id where message.id = media.record_id and message.status = 'published' and ${channels})
    when 'ticket' then exists (select from ticket where ticket.id = media.record_id and ${tickets})
    else false end`;
}
