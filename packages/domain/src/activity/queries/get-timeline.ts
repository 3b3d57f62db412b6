import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { type Cursor, pageCursor, readCursor } from '../../paging';
import { activityPage, timelineInput, type TimelineRecord } from '../contract';
import { entriesOf } from '../entries';
import { familyOf } from '../family';
import { type FoundEvent, newestBefore, Parameters } from '../../event-pages';
import { judge, type Judged, levelsOf } from '../judges';
import { type KeptTo, keepTo } from '../keep-to';
import { activityPolicy } from '../policy';
import { readEvents } from '../read-events';

/** How many batches one page looks through when most events are not for the reader. */
const batches = 5;

/**
 * What happened to a record and to what belongs to it, newest first: of a property its listings and their inquiries. Each entry is shown by the
 * policy of the record it is about; to those who see only the public side, without names and reasons. A page may hold fewer entries than asked
 * for and still have a next one.
 * Errors: not_found, malformed.
 */
export const getTimeline = defineQuery({
  name: 'activity.timeline',
  summary: "A record's history, with what belongs to it.",
  input: timelineInput,
  output: activityPage,
  permission: 'activity.timeline',
  sparse: true,
  async run(scope, { recordType, recordId, cursor, limit, ...kept }) {
    scope.authorise(activityPolicy, 'activity.timeline', {});
    const record = { type: recordType, id: recordId } as const;
    const levelOf = await levelsOf(scope, [record]);
    if (levelOf(record) === undefined) throw notFound(recordType, recordId);
    const read = await reader(scope, record, kept, limit);
    const shown: Judged[] = [];
    let after = readCursor(cursor);
    let isMore = true;
    for (let batch = 0; batch < batches && isMore && shown.length <= limit; batch += 1) {
      const events = await read(after);
      // Who may not know who did it is not told by asking either.
      shown.push(...(await judge(scope, events)).filter(({ level }) => kept.actorId === undefined || level === 'full'));
      const last = events.at(-1);
      isMore = events.length > limit;
      if (last !== undefined) after = { at: last.at, id: last.event.id };
    }
    const page = shown.slice(0, limit);
    const end = shown.length > limit ? cursorOf(page.at(-1)) : after;
    return { items: await entriesOf(scope, page), nextCursor: (shown.length > limit || isMore) && end !== undefined ? pageCursor(end.at, end.id) : null };
  },
});

function cursorOf(judged: Judged | undefined): Cursor | undefined {
  return judged === undefined ? undefined : { at: judged.found.at, id: judged.found.event.id };
}

/** Reads the next `limit + 1` events of the record's family. */
async function reader(scope: Scope, { type, id }: { readonly type: TimelineRecord; readonly id: string }, kept: KeptTo, limit: number): Promise<(after: Cursor | undefined) => Promise<readonly FoundEvent[]>> {
  if (type === 'organisation')
    return (after) => {
      const parameters = new Parameters();
      const own = `select * from event where organisation_id = ${parameters.add(id)} ${keepTo(parameters, kept)} ${newestBefore(parameters, after, limit + 1)}`;
      return readEvents(scope, own, parameters, limit + 1);
    };
  const family = await familyOf(scope, type, id);
  return (after) => {
    const parameters = new Parameters();
    const [types, ids] = [parameters.add(family.map((ref) => ref.type)), parameters.add(family.map((ref) => ref.id))];
    const each = `select * from event where aggregate_type = ref.type and aggregate_id = ref.id ${keepTo(parameters, kept)} ${newestBefore(parameters, after, limit + 1)}`;
    const subquery = `select own.* from unnest(${types}::text[], ${ids}::uuid[]) ref(type, id) cross join lateral (${each}) own`;
    return readEvents(scope, subquery, parameters, limit + 1);
  };
}
