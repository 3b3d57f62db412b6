import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { PostItem } from '../contract';
import { postLifecycle } from '../lifecycle';
import { postPolicy } from '../policy';
import { inHouse, postColumns, type PostRow, worksThere, writtenAttributes } from '../store';
import { attachedTo } from './attached';
import { grouped, hangingOn } from './said';

/** The posts the asker may see, with what the feed shows of them. */
export function postRows(scope: Scope) {
  return scope.db.selectFrom('post').innerJoin('building', 'building.id', 'post.building_id').innerJoin('app_user as author', 'author.id', 'post.author_id').selectAll('post')
    .select([
      'building.zone', 'author.name as author_name', worksThere('post.author_id', 'post.building_id').as('author_works'), sql<string>`coalesce(post.published_at, post.created_at)::text`.as('at_text'),
      sql<number>`(select count(*)::int from post_comment c where c.post_id = post.id and c.status = 'published')`.as('comment_count'),
      sql<boolean>`coalesce(post.closes_at <= now(), false)`.as('is_closed'), sql<boolean>`coalesce(post.starts_at <= now(), false)`.as('is_over'),
    ])
    .where(scope.visible(postPolicy, 'post.view', postColumns));
}

export type PostListRow = Awaited<ReturnType<ReturnType<typeof postRows>['execute']>>[number];

export async function toPosts(scope: Scope, rows: readonly PostListRow[]): Promise<PostItem[]> {
  const of = (kind: string) => rows.flatMap((row) => (row.kind === kind ? [row.id] : []));
  const ids = rows.map(({ id }) => id);
  const parts = { ...(await hangingOn(scope, 'post', ids)), media: await attachedTo(scope, 'post', ids), polls: await pollsOf(scope, of('poll')), rsvps: await rsvpsOf(scope, of('event')), receipts: await receiptsOf(scope, of('announcement')) };
  return rows.map((row) => toPost(scope, row, parts));
}

interface Parts extends Awaited<ReturnType<typeof hangingOn>> {
  readonly media: Awaited<ReturnType<typeof attachedTo>>;
  readonly polls: Awaited<ReturnType<typeof pollsOf>>;
  readonly rsvps: Awaited<ReturnType<typeof rsvpsOf>>;
  readonly receipts: Awaited<ReturnType<typeof receiptsOf>>;
}

function toPost(scope: Scope, row: PostListRow, { reactions, mentions, media, polls, rsvps, receipts }: Parts): PostItem {
  const { kind, status } = row as unknown as PostRow;
  const answer = rsvps.get(row.id)?.[0];
  const receipt = receipts.get(row.id)?.[0];
  const isHand = postPolicy.permits('post.audience', scope.actor, inHouse({ id: row.building_id, organisation_id: row.organisation_id }));
  return {
    id: row.id, version: row.version, buildingId: row.building_id, zone: row.zone, kind, status, title: row.title, body: row.body, author: { id: row.author_id, name: row.author_name, isStaff: row.author_works },
    isMine: row.author_id === scope.actor.userId, reactions: reactions.get(row.id) ?? [], mentions: mentions.get(row.id) ?? [], editedAt: row.edited_at?.toISOString() ?? null, createdAt: row.created_at.toISOString(),
    publishedAt: row.published_at?.toISOString() ?? null, updatedAt: row.updated_at.toISOString(), media: media.get(row.id) ?? [], isPinned: row.pinned_at !== null, isUrgent: row.is_urgent, comments: row.comment_count,
    poll: kind !== 'poll' ? null : {
      options: (polls.options.get(row.id) ?? []), ballots: polls.ballots.get(row.id)?.[0] ?? 0, isMultiple: row.is_multiple, closesAt: row.closes_at?.toISOString() ?? null, isClosed: row.is_closed,
    },
    event: kind !== 'event' ? null : {
      startsAt: row.starts_at?.toISOString() ?? null, endsAt: row.ends_at?.toISOString() ?? null, place: row.place, capacity: row.capacity, going: answer?.going ?? 0, maybe: answer?.maybe ?? 0,
      mine: answer?.mine ?? null, isOver: row.is_over,
    },
    receipt: kind !== 'announcement' ? null : { isRead: receipt?.is_read ?? false, readers: isHand ? (receipt?.n ?? 0) : null },
    actions: actionsOf(scope, row as unknown as PostRow),
  };
}

/** What the asker may do with it now. */
function actionsOf(scope: Scope, row: PostRow): string[] {
  const may = (permission: Parameters<typeof postPolicy.permits>[0]) => postPolicy.permits(permission, scope.actor, writtenAttributes(row));
  const isPublished = row.status === 'published';
  return [
    ...(may('post.edit') && (isPublished || row.status === 'draft') ? ['post.edit'] : []), ...(may('post.edit') && row.status === 'draft' ? ['post.publish'] : []),
    ...(may('post.pin') && isPublished ? ['post.pin'] : []), ...(may('post.remove') && postLifecycle.targets(row.status, 'post.remove').length > 0 ? ['post.remove'] : []),
    ...(isPublished && row.author_id !== scope.actor.userId ? ['moderation.flag'] : []), ...(row.kind === 'announcement' && may('post.audience') && isPublished ? ['post.readers'] : []),
  ];
}

async function pollsOf(scope: Scope, ids: readonly string[]) {
  if (ids.length === 0) return { options: new Map<string, never[]>(), ballots: new Map<string, number[]>() };
  const me = scope.actor.userId;
  const options = await scope.db.selectFrom('poll_option').leftJoin('poll_choice', 'poll_choice.option_id', 'poll_option.id').leftJoin('poll_ballot', 'poll_ballot.id', 'poll_choice.ballot_id')
    .select((eb) => ['poll_option.id', 'poll_option.post_id', 'poll_option.text', eb.fn.count<number>('poll_choice.id').as('votes'), sql<boolean>`coalesce(bool_or(poll_ballot.user_id = ${me}::uuid), false)`.as('is_mine')])
    .where('poll_option.post_id', 'in', [...ids]).groupBy('poll_option.id').orderBy('poll_option.position').execute();
  const ballots = await scope.db.selectFrom('poll_choice').select((eb) => ['post_id', eb.fn.count<number>('ballot_id').distinct().as('n')]).where('post_id', 'in', [...ids]).groupBy('post_id').execute();
  return {
    options: grouped(options, (row) => row.post_id, ({ id, text, votes, is_mine }) => ({ id, text, votes, isMine: is_mine })),
    ballots: grouped(ballots, (row) => row.post_id, ({ n }) => n),
  };
}

async function rsvpsOf(scope: Scope, ids: readonly string[]) {
  const rows = ids.length === 0 ? [] : await scope.db.selectFrom('rsvp').select(['post_id', sql<number>`count(*) filter (where answer = 'going')::int`.as('going'), sql<number>`count(*) filter (where answer = 'maybe')::int`.as('maybe'),
    sql<'going' | 'maybe' | 'declined' | null>`max(answer) filter (where user_id = ${scope.actor.userId}::uuid)`.as('mine')]).where('post_id', 'in', [...ids]).groupBy('post_id').execute();
  return grouped(rows, (row) => row.post_id, (row) => row);
}

async function receiptsOf(scope: Scope, ids: readonly string[]) {
  const rows = ids.length === 0 ? [] : await scope.db.selectFrom('post_receipt').select((eb) => ['post_id', eb.fn.countAll<number>().as('n'), sql<boolean>`coalesce(bool_or(user_id = ${scope.actor.userId}::uuid), false)`.as('is_read')])
    .where('post_id', 'in', [...ids]).groupBy('post_id').execute();
  return grouped(rows, (row) => row.post_id, (row) => row);
}
