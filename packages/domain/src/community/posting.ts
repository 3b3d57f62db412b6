import type { ScopedTransaction } from '@lintel/db';
import { DomainError, type FieldIssue, uuidv7 } from '@lintel/kernel';
import type { PostFields, PostKind } from './contract';
import { postCreated } from './events';
import { postLifecycle } from './lifecycle';
import { nameMentions } from './mentions';
import { factOf, type PostRow, updatePost } from './store';
import { pollClose, postRef, eventNear, postRows } from './timers';

const atMs = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));
const issue = (path: string, message: string): FieldIssue => ({ path, code: 'custom', message });

/** What is wrong with a post that is to be read by others. A draft may still be anything. @throws DomainError invalid_input */
export function refuseIncomplete(kind: PostKind, fields: PostFields, now: Date): void {
  const issues: FieldIssue[] = [];
  if (fields.title === '' && fields.body === '') issues.push(issue('body', 'write something'));
  if (kind === 'announcement' && fields.title === '') issues.push(issue('title', 'give the announcement a title'));
  if (kind === 'poll') issues.push(...pollIssues(fields, now));
  if (kind === 'event') issues.push(...eventIssues(fields, now));
  if (issues.length > 0) throw new DomainError('invalid_input', issues.map(({ path, message }) => `${path}: ${message}.`).join(' '), { fields: issues });
}

function pollIssues({ title, options, closesAt }: PostFields, now: Date): readonly FieldIssue[] {
  const closes = atMs(closesAt);
  return [
    ...(title === '' ? [issue('title', 'ask a question')] : []),
    ...(new Set(options.map((text) => text.toLowerCase())).size < 2 || new Set(options.map((text) => text.toLowerCase())).size < options.length ? [issue('options', 'give at least two answers, each another')] : []),
    ...(closes !== null && closes <= now.getTime() ? [issue('closesAt', 'must be ahead')] : []),
  ];
}

function eventIssues({ title, startsAt, endsAt }: PostFields, now: Date): readonly FieldIssue[] {
  const [starts, ends] = [atMs(startsAt), atMs(endsAt)];
  return [
    ...(title === '' ? [issue('title', 'name the event')] : []),
    ...(starts === null ? [issue('startsAt', 'say when it begins')] : starts <= now.getTime() ? [issue('startsAt', 'must be ahead')] : []),
    ...(starts !== null && ends !== null && ends <= starts ? [issue('endsAt', 'must be after it begins')] : []),
  ];
}

/** What even a draft cannot be. @throws DomainError invalid_input */
export function refuseImpossible(kind: PostKind, { startsAt, endsAt }: PostFields): void {
  const [starts, ends] = [atMs(startsAt), atMs(endsAt)];
  if (kind !== 'event' || ends === null || (starts !== null && ends > starts)) return;
  const fields = [issue('endsAt', starts === null ? 'say when it begins first' : 'must be after it begins')];
  throw new DomainError('invalid_input', fields.map(({ path, message }) => `${path}: ${message}.`).join(' '), { fields });
}

/** The columns of the fields, those of other kinds of posts left empty. */
export function columnsOf(kind: PostKind, fields: PostFields) {
  const [isEvent, isPoll] = [kind === 'event', kind === 'poll'];
  return {
    title: fields.title, body: fields.body, starts_at: isEvent ? fields.startsAt : null, ends_at: isEvent ? fields.endsAt : null, place: isEvent ? fields.place : '', capacity: isEvent ? fields.capacity : null,
    closes_at: isPoll ? fields.closesAt : null, is_multiple: isPoll && fields.isMultiple,
  };
}

/** Puts these answers in the place of those a draft had. */
export async function writeOptions(tx: ScopedTransaction, post: PostRow, texts: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('poll_option').where('post_id', '=', post.id).execute();
  if (texts.length > 0) await tx.db.insertInto('poll_option').values(texts.map((text, position) => ({ id: uuidv7(), organisation_id: post.organisation_id, post_id: post.id, position, text }))).execute();
}

/** The fields of a post as they stand. */
export async function fieldsOf(tx: ScopedTransaction, post: PostRow): Promise<PostFields> {
  const options = post.kind === 'poll' ? await tx.db.selectFrom('poll_option').select('text').where('post_id', '=', post.id).orderBy('position').execute() : [];
  const mentions = await tx.db.selectFrom('mention').select('user_id').where('record_type', '=', 'post').where('record_id', '=', post.id).execute();
  return {
    title: post.title, body: post.body, mentions: mentions.map((row) => row.user_id), startsAt: post.starts_at?.toISOString() ?? null, endsAt: post.ends_at?.toISOString() ?? null, place: post.place, capacity: post.capacity,
    options: options.map(({ text }) => text), closesAt: post.closes_at?.toISOString() ?? null, isMultiple: post.is_multiple,
  };
}

/** Shows a draft to the house: whom it names is told, its clocks begin. Events: post.created. @throws DomainError invalid_input, invalid_transition */
export async function publish(tx: ScopedTransaction, draft: PostRow, fields: PostFields): Promise<PostRow> {
  const status = postLifecycle.next(draft.status, 'post.publish');
  refuseIncomplete(draft.kind, fields, tx.now);
  const post = await updatePost(tx, draft, { status, published_at: tx.now });
  const mentions = await nameMentions(tx, { ...post, type: 'post' }, fields.mentions);
  armPost(tx, post);
  tx.append(postCreated, { ...factOf(post), data: { buildingId: post.building_id, kind: post.kind, mentions } });
  return post;
}

/** Sets what the post waits for anew. */
export function armPost(tx: ScopedTransaction, post: PostRow): void {
  const rows = postRows(post, tx.now);
  for (const row of rows) tx.deadlines.set(row);
  const idle = [pollClose, eventNear].filter((kind) => !rows.some((row) => row.kind === kind));
  tx.deadlines.settle(postRef(post), idle, 'cancelled');
}
