import type { Scope } from '@lintel/db';
import type { z } from 'zod';
import type { RecordType, reactionCount } from '../contract';

type ReactionCount = z.infer<typeof reactionCount>;
export interface Named {
  readonly userId: string;
  readonly name: string;
}

/** What hangs on posts, comments or messages, by their id. */
export interface Hanging {
  readonly reactions: ReadonlyMap<string, ReactionCount[]>;
  readonly mentions: ReadonlyMap<string, Named[]>;
}

export function grouped<Row, Item>(rows: readonly Row[], keyOf: (row: Row) => string, itemOf: (row: Row) => Item): ReadonlyMap<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const items = found.get(key);
    if (items === undefined) found.set(key, [itemOf(row)]);
    else items.push(itemOf(row));
  }
  return found;
}

/** Reactions and mentions of so many at once; of records the asker was already found to see. */
export async function hangingOn(scope: Scope, type: RecordType, ids: readonly string[]): Promise<Hanging> {
  if (ids.length === 0) return { reactions: new Map(), mentions: new Map() };
  const me = scope.actor.userId;
  const reactions = await scope.db.selectFrom('reaction').select((eb) => ['record_id', 'kind', eb.fn.countAll<number>().as('n'), eb.fn<boolean>('bool_or', [eb('user_id', 'is not distinct from', me)]).as('is_mine')])
    .where('record_type', '=', type).where('record_id', 'in', [...ids]).groupBy(['record_id', 'kind']).orderBy('kind').execute();
  const mentions = await scope.db.selectFrom('mention').innerJoin('app_user', 'app_user.id', 'mention.user_id').select(['mention.record_id', 'mention.user_id', 'app_user.name'])
    .where('mention.record_type', '=', type).where('mention.record_id', 'in', [...ids]).orderBy('app_user.name').execute();
  return {
    reactions: grouped(reactions, (row) => row.record_id, (row) => ({ kind: row.kind as ReactionCount['kind'], count: row.n, isMine: row.is_mine })),
    mentions: grouped(mentions, (row) => row.record_id, (row) => ({ userId: row.user_id, name: row.name })),
  };
}
