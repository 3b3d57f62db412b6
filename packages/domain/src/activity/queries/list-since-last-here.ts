import { defineQuery, type Scope } from '@lintel/db';
import { signedInUser } from '../../signed-in-user';
import { sinceLastHere, sinceLastHereInput } from '../contract';
import { entriesOf } from '../entries';
import { type FoundEvent, Parameters } from '../../event-pages';
import { judge } from '../judges';
import { logEnd } from '../log-end';
import { activityPolicy } from '../policy';
import { readEvents } from '../read-events';

/** Of each organisation this many times as many events are looked at as are shown: some are not for this reader. */
const lookedAt = 4;

/**
 * What others did since one was last here, newest first: in the organisations one works for, and to one's own account. Read it, then call
 * `activity.markSeen` with `upTo`.
 * Errors: unauthenticated.
 */
export const listSinceLastHere = defineQuery({
  name: 'activity.sinceLastHere',
  summary: 'What others did since you were last here.',
  input: sinceLastHereInput,
  output: sinceLastHere,
  permission: 'activity.own',
  async run(scope, { limit }) {
    scope.authorise(activityPolicy, 'activity.own', {});
    const userId = signedInUser(scope);
    const account = await scope.db.selectFrom('app_user').select('seen_position').where('id', '=', userId).executeTakeFirst();
    const since = account?.seen_position ?? 0;
    // Before the events are read: what comes in between is news the next time.
    const upTo = await logEnd(scope);
    const found = await readNews(scope, userId, since, limit * lookedAt);
    const shown = await judge(scope, found);
    const items = await entriesOf(scope, shown.slice(0, limit));
    return { since, upTo, items, counts: countByType(items), isMore: shown.length > limit || found.length === limit * lookedAt };
  },
});

function readNews(scope: Scope, userId: string, since: number, limit: number): Promise<readonly FoundEvent[]> {
  const organisations = scope.actor.memberships.flatMap((m) => (m.organisationId !== null && (m.scope === 'organisation' || m.scope === 'building') ? [m.organisationId] : []));
  const parameters = new Parameters();
  const [me, mine, most] = [parameters.add(userId), parameters.add([...new Set(organisations)]), parameters.add(limit)];
  const byOthers = `actor_id is distinct from ${me} order by occurred_at desc, id desc limit ${most}`;
  return readEvents(
    scope,
    `(select own.* from unnest(${mine}::uuid[]) mine(id) cross join lateral (select * from event where organisation_id = mine.id and ${byOthers}) own)
     union all (select * from event where aggregate_type = 'user' and aggregate_id = ${me} and ${byOthers})`,
    parameters,
    limit,
    since,
  );
}

function countByType(items: readonly { readonly type: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of items) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
