import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { type Selectable, sql, type Updateable } from 'kysely';
import type { PostKind, RecordType } from './contract';
import type { CaseStatus, ContributionStatus, MuteStatus, PostStatus } from './lifecycle';

export type PostRow = Omit<Selectable<Database['post']>, 'kind' | 'status'> & { readonly kind: PostKind; readonly status: PostStatus };
/** A comment with what its post says of where it stands. */
export type CommentRow = Omit<Selectable<Database['post_comment']>, 'status'> & { readonly status: ContributionStatus; readonly building_id: string };
export type ChannelRow = Omit<Selectable<Database['channel']>, 'kind'> & { readonly kind: 'open' | 'direct' };
export type MessageRow = Omit<Selectable<Database['message']>, 'status'> & { readonly status: ContributionStatus };
export type CaseRow = Omit<Selectable<Database['moderation_case']>, 'status' | 'record_type'> & { readonly status: CaseStatus; readonly record_type: RecordType };
export type MuteRow = Omit<Selectable<Database['mute']>, 'status'> & { readonly status: MuteStatus };

export const postColumns = { id: 'post.id', buildingId: 'post.building_id', organisationId: 'post.organisation_id', authorId: 'post.author_id', status: 'post.status' } as const;
export const commentColumns = { id: 'post_comment.id', buildingId: 'post.building_id', organisationId: 'post_comment.organisation_id', authorId: 'post_comment.author_id', status: 'post_comment.status' } as const;
export const channelColumns = {
  id: 'channel.id', buildingId: 'channel.building_id', organisationId: 'channel.organisation_id', kind: 'channel.kind', firstUserId: 'channel.first_user_id', secondUserId: 'channel.second_user_id',
} as const;
export const caseColumns = {
  id: 'moderation_case.id', buildingId: 'moderation_case.building_id', organisationId: 'moderation_case.organisation_id', authorId: 'moderation_case.author_id', status: 'moderation_case.status',
} as const;
export const muteColumns = { id: 'mute.id', buildingId: 'mute.building_id', organisationId: 'mute.organisation_id', userId: 'mute.user_id' } as const;

type Written = Pick<PostRow, 'id' | 'organisation_id' | 'author_id'> & { readonly building_id: string; readonly status: string };
/** Of a post, a comment or a case. */
export const writtenAttributes = (row: Written) => ({ id: row.id, buildingId: row.building_id, organisationId: row.organisation_id, authorId: row.author_id, status: row.status });
export const channelAttributes = (row: ChannelRow) => ({ id: row.id, buildingId: row.building_id, organisationId: row.organisation_id, kind: row.kind, firstUserId: row.first_user_id, secondUserId: row.second_user_id });
export const messageAttributes = (channel: ChannelRow, message: MessageRow) => ({ ...channelAttributes(channel), id: message.id, authorId: message.author_id });
export const muteAttributes = (row: MuteRow) => ({ id: row.id, buildingId: row.building_id, organisationId: row.organisation_id, userId: row.user_id });
/** Of what is yet to be made in a house; absent under the name of the house. */
export const inHouse = (building: { readonly id: string; readonly organisation_id: string }) => ({ id: building.id, buildingId: building.id, organisationId: building.organisation_id, soughtAs: { record: 'building', id: building.id } });
/** What an event of a row says besides its data. */
export const factOf = (row: { readonly id: string; readonly version: number; readonly organisation_id: string }) => ({ aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id });

/** @throws DomainError not_found */
export async function findPost(scope: Scope, id: string): Promise<PostRow> {
  const row = (await scope.db.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirst()) as PostRow | undefined;
  if (row === undefined) throw notFound('post', id);
  return row;
}

/** Locks a post against being changed; who comments on it, reacts or reads is not held up. @throws DomainError not_found */
export async function lockPost(tx: ScopedTransaction, id: string): Promise<PostRow> {
  const row = (await tx.db.selectFrom('post').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()) as PostRow | undefined;
  if (row === undefined) throw notFound('post', id);
  return row;
}

export async function updatePost(tx: ScopedTransaction, post: PostRow, patch: Updateable<Database['post']>): Promise<PostRow> {
  return (await tx.db.updateTable('post').set({ ...patch, version: post.version + 1, updated_at: tx.now }).where('id', '=', post.id).returningAll().executeTakeFirstOrThrow()) as PostRow;
}

/** @throws DomainError not_found */
export async function findComment(scope: Scope, id: string): Promise<CommentRow> {
  return foundComment(await commentsById(scope, id).executeTakeFirst(), id);
}

/** @throws DomainError not_found */
export async function lockComment(tx: ScopedTransaction, id: string): Promise<CommentRow> {
  return foundComment(await commentsById(tx, id).forNoKeyUpdate('post_comment').executeTakeFirst(), id);
}

const commentsById = (scope: Scope, id: string) => scope.db.selectFrom('post_comment').innerJoin('post', 'post.id', 'post_comment.post_id').selectAll('post_comment').select('post.building_id').where('post_comment.id', '=', id);

function foundComment(row: Selectable<Database['post_comment']> & { readonly building_id: string } | undefined, id: string): CommentRow {
  if (row === undefined) throw notFound('comment', id);
  return row as CommentRow;
}

export async function updateComment(tx: ScopedTransaction, row: CommentRow, patch: Updateable<Database['post_comment']>): Promise<CommentRow> {
  const updated = await tx.db.updateTable('post_comment').set({ ...patch, version: row.version + 1 }).where('id', '=', row.id).returningAll().executeTakeFirstOrThrow();
  return { ...updated, building_id: row.building_id } as CommentRow;
}

/** @throws DomainError not_found */
export async function findChannel(scope: Scope, id: string): Promise<ChannelRow> {
  const row = (await scope.db.selectFrom('channel').selectAll().where('id', '=', id).executeTakeFirst()) as ChannelRow | undefined;
  if (row === undefined) throw notFound('channel', id);
  return row;
}

export interface MessageInChannel {
  readonly message: MessageRow;
  readonly channel: ChannelRow;
}

/** @throws DomainError not_found */
export async function findMessage(scope: Scope, id: string): Promise<MessageInChannel> {
  return inChannel(scope, await scope.db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst(), id);
}

/** A message and its channel; the message locked. @throws DomainError not_found */
export async function lockMessage(tx: ScopedTransaction, id: string): Promise<MessageInChannel> {
  return inChannel(tx, await tx.db.selectFrom('message').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst(), id);
}

async function inChannel(scope: Scope, row: Selectable<Database['message']> | undefined, id: string): Promise<MessageInChannel> {
  if (row === undefined) throw notFound('message', id);
  return { message: row as MessageRow, channel: await findChannel(scope, row.channel_id) };
}

export async function updateMessage(tx: ScopedTransaction, row: MessageRow, patch: Updateable<Database['message']>): Promise<MessageRow> {
  return (await tx.db.updateTable('message').set({ ...patch, version: row.version + 1 }).where('id', '=', row.id).returningAll().executeTakeFirstOrThrow()) as MessageRow;
}

/** @throws DomainError not_found */
export async function lockCase(tx: ScopedTransaction, id: string): Promise<CaseRow> {
  const row = (await tx.db.selectFrom('moderation_case').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) as CaseRow | undefined;
  if (row === undefined) throw notFound('moderation_case', id);
  return row;
}

/** @throws DomainError not_found */
export async function lockMute(tx: ScopedTransaction, id: string): Promise<MuteRow> {
  const row = (await tx.db.selectFrom('mute').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) as MuteRow | undefined;
  if (row === undefined) throw notFound('mute', id);
  return row;
}

export async function updateMute(tx: ScopedTransaction, row: MuteRow, patch: Updateable<Database['mute']>): Promise<MuteRow> {
  return (await tx.db.updateTable('mute').set({ ...patch, version: row.version + 1, updated_at: tx.now }).where('id', '=', row.id).returningAll().executeTakeFirstOrThrow()) as MuteRow;
}

/** Whether the person in this SQL expression works in the house in that one. */
export const worksThere = (userId: string, buildingId: string) => sql<boolean>`exists (select from membership w where w.user_id = ${sql.ref(userId)} and w.building_id = ${sql.ref(buildingId)}
  and w.role in ('building_manager', 'building_staff') and w.revoked_at is null and w.suspended_at is null and (w.ends_at is null or w.ends_at > now()))`;

/** Keeps what it said before it is changed. */
export async function keepRevision(tx: ScopedTransaction, type: RecordType, row: { readonly id: string; readonly organisation_id: string; readonly author_id: string; readonly body: string; readonly title?: string }, id: string): Promise<void> {
  await tx.db.insertInto('content_revision').values({ id, organisation_id: row.organisation_id, record_type: type, record_id: row.id, author_id: row.author_id, title: row.title ?? '', body: row.body, replaced_at: tx.now }).execute();
}
