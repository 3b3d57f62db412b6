import type { Scope } from '@lintel/db';
import type { FoundEvent } from '../event-pages';
import { accessLevels } from './judges/access';
import { buildingLevels } from './judges/building';
import { crmLevels } from './judges/crm';
import { directoryLevels } from './judges/directory';
import { listingLevels } from './judges/listing';
import type { Judge, Level } from './judges/judge';
import { mediaLevels } from './judges/media';
import { ticketLevels } from './judges/ticket';
import { dataOf, type RecordRef, subjectOf } from './subject';

const judges: ReadonlyMap<string, Judge> = new Map(Object.entries({ ...accessLevels, ...buildingLevels, ...crmLevels, ...directoryLevels, ...listingLevels, ...mediaLevels, ...ticketLevels }));

/** How much of each record's history the actor may see. Records without a judge are nobody's to see here. */
export async function levelsOf(scope: Scope, records: readonly RecordRef[]): Promise<(record: RecordRef) => Level | undefined> {
  const idsByType = new Map<string, Set<string>>();
  for (const { type, id } of records) idsByType.set(type, (idsByType.get(type) ?? new Set<string>()).add(id));
  const found = new Map<string, ReadonlyMap<string, Level>>();
  for (const [type, ids] of idsByType) {
    const by = judges.get(type);
    if (by !== undefined) found.set(type, await by.levels(scope, [...ids]));
  }
  return ({ type, id }) => found.get(type)?.get(id);
}

/** An event with how it may be shown: at the open level, with the data that is for everyone. */
export interface Judged {
  readonly found: FoundEvent;
  readonly level: Level;
}

/** Keeps the events that the actor may see, each by the policy of the record it is about. */
export async function judge(scope: Scope, events: readonly FoundEvent[]): Promise<readonly Judged[]> {
  const levelOf = await levelsOf(scope, events.map(({ event }) => subjectOf(event)));
  return events.flatMap((found): Judged[] => {
    const subject = subjectOf(found.event);
    const level = levelOf(subject);
    if (level === undefined) return [];
    if (level === 'full') return [{ found, level }];
    const by = judges.get(subject.type);
    if (by?.isOpen(found.event) !== true) return [];
    const data = dataOf(found.event);
    return [{ found: { ...found, event: { ...found.event, data: by.openData?.(data) ?? data } }, level }];
  });
}
