import { defineQuery, type Scope } from '@lintel/db';
import type { z } from 'zod';
import { type Cursor, pageCursor, readCursor } from '../../paging';
import { signedInUser } from '../../signed-in-user';
import { activityMineInput, activityPage } from '../contract';
import { entriesOf } from '../entries';
import { newestBefore, Parameters } from '../../event-pages';
import { keepTo } from '../keep-to';
import { activityPolicy } from '../policy';
import { readEvents } from '../read-events';

/**
 * The whole history of the one who asks, newest first: everything they did, and what others did to their account. Sorted by when it happened,
 * which one index answers however long the history is; entries carry their position in the log.
 * Errors: unauthenticated, malformed.
 */
export const listMine = defineQuery({
  name: 'activity.mine',
  summary: 'Everything you did, and what was done to your account.',
  input: activityMineInput,
  output: activityPage,
  permission: 'activity.own',
  sparse: true,
  async run(scope, { cursor, limit, ...asked }) {
    scope.authorise(activityPolicy, 'activity.own', {});
    const found = await readMine(scope, signedInUser(scope), asked, readCursor(cursor), limit + 1);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await entriesOf(scope, page.map((event) => ({ found: event, level: 'full' }))),
      nextCursor: found.length > limit && last !== undefined ? pageCursor(last.at, last.event.id) : null,
    };
  },
});

type Asked = Omit<z.output<typeof activityMineInput>, 'cursor' | 'limit'>;

function readMine(scope: Scope, userId: string, asked: Asked, after: Cursor | undefined, limit: number) {
  const parameters = new Parameters();
  const me = parameters.add(userId);
  const kept = keepTo(parameters, asked);
  const rest = newestBefore(parameters, after, limit);
  const mine = `(select * from event where actor_id = ${me} ${kept} ${rest})`;
  const others = `(select * from event where aggregate_type = 'user' and aggregate_id = ${me} and actor_id is distinct from ${me} ${kept} ${rest})`;
  const wanted = [asked.by === 'others' ? undefined : mine, asked.by === 'me' ? undefined : others].filter((part) => part !== undefined);
  return readEvents(scope, wanted.join(' union all '), parameters, limit);
}
