import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import {
  commentCreated, contentAppealed, contentFlagged, contentHidden, contentKept, contentRestored, contentUpheld, messageSent, muteAppealed, muteLifted, muteSet, muteUpheld, postCreated, postEventNear, postUpdated,
} from '../community';
import { lookingAway, messageListeners } from './conversation-listeners';
import type { NotificationKind } from './kinds';
import { type Notice, type NoticeRule, when } from './notice';
import { peopleWithRole, person, type Recipient } from './recipients';

type About = Pick<Notice, 'recordType' | 'recordId' | 'params'>;

/** Nobody is told what they did themselves, and nobody who neither lives nor works there any more. */
const notice = (kind: NotificationKind, about: About, to: readonly Recipient[], actorId: string | null = null): Notice => ({ kind, ...about, to: to.filter(({ userId }) => userId === null || userId !== actorId) });
const people = (rows: readonly { readonly user_id: string }[]): readonly Recipient[] => rows.map((row) => ({ userId: row.user_id, address: null }));
const managersOf = (scope: Scope, buildingId: string) => peopleWithRole(scope, ['building_manager'], buildingId);

/** Who lives in a house, verified, or works there, at this moment; of all of them, or of some. */
async function hereOf(scope: Scope, buildingId: string, among?: readonly string[]): Promise<readonly Recipient[]> {
  if (among?.length === 0) return [];
  const { rows } = await sql<{ user_id: string }>`
    select distinct m.user_id from membership m join app_user u on u.id = m.user_id left join unit on unit.id = m.unit_id
    where (m.building_id = ${buildingId}::uuid or unit.building_id = ${buildingId}::uuid) and m.role in ('building_manager', 'building_staff', 'resident', 'unit_owner')
      and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()) and u.status = 'active' and (${among === undefined} or m.user_id = any(${among ?? []}::uuid[]))`.execute(scope.db);
  return people(rows);
}

const ofPost = (postId: string, buildingId: string, actorId: string | null): About => ({ recordType: 'post', recordId: postId, params: { buildingId, postId, personId: actorId } });
const ofCase = (caseId: string, data: { readonly buildingId: string; readonly postId?: string | null; readonly channelId?: string | null }, more: Notice['params'] = {}): About =>
  ({ recordType: 'moderation_case', recordId: caseId, params: { buildingId: data.buildingId, postId: data.postId ?? null, channelId: data.channelId ?? null, ...more } });
const ofMute = (muteId: string, buildingId: string, more: Notice['params'] = {}): About => ({ recordType: 'mute', recordId: muteId, params: { buildingId, ...more } });

/** Those who said that it should not stand there; who they are is told to nobody, and they are told what was decided. */
async function flaggersOf(scope: Scope, caseId: string, buildingId: string): Promise<readonly Recipient[]> {
  const rows = await scope.db.selectFrom('flag').select('user_id').distinct().where('case_id', '=', caseId).execute();
  return hereOf(scope, buildingId, rows.map((row) => row.user_id));
}

async function isUrgent(scope: Scope, postId: string): Promise<boolean> {
  return (await scope.db.selectFrom('post').select('is_urgent').where('id', '=', postId).executeTakeFirst())?.is_urgent === true;
}

/** Who comes or may come to an event that still takes place. */
async function guestsOf(scope: Scope, postId: string, buildingId: string): Promise<readonly Recipient[]> {
  const rows = await scope.db.selectFrom('rsvp').innerJoin('post', 'post.id', 'rsvp.post_id').select('rsvp.user_id').where('post_id', '=', postId).where('rsvp.answer', 'in', ['going', 'maybe']).where('post.status', '=', 'published').execute();
  return hereOf(scope, buildingId, rows.map((row) => row.user_id));
}

async function authorOf(scope: Scope, postId: string, buildingId: string): Promise<readonly Recipient[]> {
  const row = await scope.db.selectFrom('post').select('author_id').where('id', '=', postId).executeTakeFirst();
  return row === undefined ? [] : hereOf(scope, buildingId, [row.author_id]);
}

const without = (to: readonly Recipient[], told: readonly Recipient[]) => to.filter(({ userId }) => !told.some((one) => one.userId === userId));

/** What neighbours write that somebody needs to know, and what is decided about it. */
export const communityNotices: readonly NoticeRule[] = [
  when(postCreated, async (tx, e) => {
    const { buildingId, kind, mentions } = e.data;
    const about = ofPost(e.aggregateId, buildingId, e.actorId);
    if (kind === 'announcement') return notice((await isUrgent(tx, e.aggregateId)) ? 'announcement_urgent' : 'announcement_published', about, await hereOf(tx, buildingId), e.actorId);
    return notice('mentioned', about, await hereOf(tx, buildingId, mentions), e.actorId);
  }),
  when(postUpdated, async (tx, e) => notice('mentioned', ofPost(e.aggregateId, e.data.buildingId, e.actorId), await hereOf(tx, e.data.buildingId, e.data.mentions), e.actorId)),
  when(commentCreated, async (tx, e) => {
    const { buildingId, postId, mentions } = e.data;
    const about: About = { recordType: 'comment', recordId: e.aggregateId, params: { buildingId, postId, personId: e.actorId } };
    const named = await hereOf(tx, buildingId, mentions);
    return [notice('mentioned', about, named, e.actorId), notice('post_commented', about, without(await authorOf(tx, postId, buildingId), named), e.actorId)];
  }),
  when(messageSent, async (tx, e) => {
    const { buildingId, channelId, position, recipientId, mentions } = e.data;
    const about: About = { recordType: 'message', recordId: e.aggregateId, params: { buildingId, channelId, personId: e.actorId } };
    if (recipientId !== null) return notice('direct_message', about, await messageListeners(tx, { channelId, position, among: [recipientId] }), e.actorId);
    const named = buildingId === null ? [] : await lookingAway(tx, channelId, await hereOf(tx, buildingId, mentions));
    return [notice('mentioned', about, named, e.actorId), notice('channel_message', about, without(await messageListeners(tx, { channelId, position }), named), e.actorId)];
  }),
  when(postEventNear, async (tx, e) => notice('event_near', { recordType: 'post', recordId: e.data.postId, params: { buildingId: e.data.buildingId, postId: e.data.postId, startsAt: e.data.startsAt } }, await guestsOf(tx, e.data.postId, e.data.buildingId))),
  when(contentFlagged, async (tx, e) => (e.data.flags > 1 ? undefined : notice('content_flagged', ofCase(e.aggregateId, e.data), await managersOf(tx, e.data.buildingId), e.actorId))),
  when(contentAppealed, async (tx, e) => notice('moderation_appealed', ofCase(e.aggregateId, e.data, { personId: e.actorId }), await managersOf(tx, e.data.buildingId), e.actorId)),
  when(muteAppealed, async (tx, e) => notice('moderation_appealed', ofMute(e.aggregateId, e.data.buildingId, { personId: e.actorId }), await managersOf(tx, e.data.buildingId), e.actorId)),
  when(contentKept, async (tx, e) => notice('flag_decided', ofCase(e.aggregateId, e.data, { decision: 'kept' }), await flaggersOf(tx, e.aggregateId, e.data.buildingId), e.actorId)),
  when(contentHidden, async (tx, e) => [
    notice('content_hidden', ofCase(e.aggregateId, e.data), await hereOf(tx, e.data.buildingId, [e.data.subjectId]), e.actorId),
    notice('flag_decided', ofCase(e.aggregateId, { buildingId: e.data.buildingId }, { decision: 'hidden' }), await flaggersOf(tx, e.aggregateId, e.data.buildingId), e.actorId),
  ]),
  when(contentRestored, async (tx, e) => notice('content_restored', ofCase(e.aggregateId, e.data), await hereOf(tx, e.data.buildingId, [e.data.subjectId]), e.actorId)),
  when(contentUpheld, async (tx, e) => notice('content_upheld', ofCase(e.aggregateId, e.data), await hereOf(tx, e.data.buildingId, [e.data.subjectId]), e.actorId)),
  when(muteSet, async (_, e) => notice('resident_muted', ofMute(e.aggregateId, e.data.buildingId, { until: e.data.until }), person(e.data.userId) ?? [])),
  when(muteLifted, async (_, e) => notice('mute_decided', ofMute(e.aggregateId, e.data.buildingId, { decision: 'lifted' }), person(e.data.userId) ?? [], e.actorId)),
  when(muteUpheld, async (_, e) => notice('mute_decided', ofMute(e.aggregateId, e.data.buildingId, { decision: 'upheld' }), person(e.data.userId) ?? [], e.actorId)),
];
