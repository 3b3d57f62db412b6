import type { Scope, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { RecordType } from './contract';
import type { PostStatus } from './lifecycle';
import { channelPolicy, commentPolicy, postPolicy } from './policy';
import { channelAttributes, type CommentRow, findComment, findMessage, findPost, lockComment, lockMessage, lockPost, type MessageInChannel, type PostRow, updateComment, updateMessage, updatePost, writtenAttributes } from './store';

/** A post, a comment or a message, as far as reacting to it, flagging it and hiding it need to know it. */
export interface Contribution {
  readonly type: RecordType;
  readonly id: string;
  readonly organisationId: string;
  readonly buildingId: string;
  readonly authorId: string;
  readonly status: PostStatus;
  readonly words: string;
  readonly postId: string | null;
  readonly channelId: string | null;
  /** Between two: the house is not told of it. */
  readonly isDirect: boolean;
}

/** One whose row is locked until the transaction ends. */
export interface LockedContribution extends Contribution {
  setStatus(status: Exclude<PostStatus, 'draft'>): Promise<void>;
}

interface Ref {
  readonly recordType: RecordType;
  readonly recordId: string;
}

const ofPost = (row: PostRow): Contribution => ({
  type: 'post', id: row.id, organisationId: row.organisation_id, buildingId: row.building_id, authorId: row.author_id, status: row.status,
  words: [row.title, row.body].filter((part) => part !== '').join('\n'), postId: row.id, channelId: null, isDirect: false,
});
const ofComment = (row: CommentRow): Contribution => ({
  type: 'comment', id: row.id, organisationId: row.organisation_id, buildingId: row.building_id, authorId: row.author_id, status: row.status, words: row.body, postId: row.post_id, channelId: null, isDirect: false,
});
const ofMessage = ({ message, channel }: MessageInChannel): Contribution => ({
  type: 'message', id: message.id, organisationId: message.organisation_id, buildingId: channel.building_id, authorId: message.author_id, status: message.status, words: message.body,
  postId: null, channelId: channel.id, isDirect: channel.kind === 'direct',
});

/** What is meant, for whoever may see it. Drafts and what was taken down are nobody's to react to. @throws DomainError not_found */
export async function seenContribution(scope: Scope, ref: Ref): Promise<Contribution> {
  const found = await seen[ref.recordType](scope, ref.recordId);
  if (found.status === 'draft' || found.status === 'removed') throw notFound(ref.recordType, ref.recordId);
  return found;
}

const seen: Readonly<Record<RecordType, (scope: Scope, id: string) => Promise<Contribution>>> = {
  async post(scope, id) {
    const row = await findPost(scope, id);
    scope.authorise(postPolicy, 'post.view', writtenAttributes(row), 'post.view');
    return ofPost(row);
  },
  async comment(scope, id) {
    const row = await findComment(scope, id);
    await authoriseComment(scope, row);
    return ofComment(row);
  },
  async message(scope, id) {
    const found = await findMessage(scope, id);
    authoriseMessage(scope, found);
    return ofMessage(found);
  },
};

/** A comment is seen by who sees its post. @throws DomainError not_found */
export async function authoriseComment(scope: Scope, row: CommentRow): Promise<void> {
  const sought = { soughtAs: { record: 'comment', id: row.id } };
  scope.authorise(postPolicy, 'post.view', { ...writtenAttributes(await findPost(scope, row.post_id)), ...sought }, 'post.view');
  scope.authorise(commentPolicy, 'comment.view', { ...writtenAttributes(row), ...sought }, 'comment.view');
}

/** A message is seen by who sees its channel. @throws DomainError not_found */
export function authoriseMessage(scope: Scope, { message, channel }: MessageInChannel): void {
  scope.authorise(channelPolicy, 'channel.view', { ...channelAttributes(channel), soughtAs: { record: 'message', id: message.id } }, 'channel.view');
}

/** Locks what a case is about, without asking whether the asker sees it: who decides was shown its words by the case, and reads no others of a conversation. */
export const lockForDecision = (tx: ScopedTransaction, ref: Ref): Promise<LockedContribution> => locked[ref.recordType](tx, ref.recordId);

const locked: Readonly<Record<RecordType, (tx: ScopedTransaction, id: string) => Promise<LockedContribution>>> = {
  async post(tx, id) {
    const row = await lockPost(tx, id);
    return { ...ofPost(row), async setStatus(status) { await updatePost(tx, row, { status }); } };
  },
  async comment(tx, id) {
    const row = await lockComment(tx, id);
    return { ...ofComment(row), async setStatus(status) { await updateComment(tx, row, { status }); } };
  },
  async message(tx, id) {
    const found = await lockMessage(tx, id);
    return { ...ofMessage(found), async setStatus(status) { await updateMessage(tx, found.message, { status }); } };
  },
};
