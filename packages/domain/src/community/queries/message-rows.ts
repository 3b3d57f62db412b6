import type { Scope } from '@lintel/db';
import type { MessageItem } from '../contract';
import { type MessageRow, worksThere } from '../store';
import { attachedTo } from './attached';
import { hangingOn } from './said';

/** Messages with who wrote them, for who was found to see their channel. */
export function messageRows(scope: Scope) {
  return scope.db.selectFrom('message').innerJoin('channel', 'channel.id', 'message.channel_id').innerJoin('app_user as author', 'author.id', 'message.author_id').selectAll('message')
    .select(['author.name as author_name', worksThere('message.author_id', 'channel.building_id').as('author_works')]);
}

type MessageListRow = Awaited<ReturnType<ReturnType<typeof messageRows>['execute']>>[number];

export async function toMessages(scope: Scope, rows: readonly MessageListRow[]): Promise<MessageItem[]> {
  const { reactions, mentions } = await hangingOn(scope, 'message', rows.map(({ id }) => id));
  const media = await attachedTo(scope, 'message', rows.flatMap(({ id, status }) => (status === 'published' ? [id] : [])));
  return rows.map((row) => {
    const { status } = row as unknown as MessageRow;
    const isMine = row.author_id === scope.actor.userId;
    return {
      id: row.id, clientId: row.client_id, channelId: row.channel_id, position: row.position, version: row.version, status, author: { id: row.author_id, name: row.author_name, isStaff: row.author_works }, isMine,
      body: status === 'published' ? row.body : null, reactions: reactions.get(row.id) ?? [], mentions: status === 'published' ? (mentions.get(row.id) ?? []) : [], media: media.get(row.id) ?? [], editedAt: row.edited_at?.toISOString() ?? null, createdAt: row.created_at.toISOString(),
    };
  });
}
