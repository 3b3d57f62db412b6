import type { Scope } from '@lintel/db';
import type { EventEnvelope } from '@lintel/kernel';
import { accessLevels } from './judges/access';
import { crmLevels } from './judges/crm';
import { listingLevels } from './judges/listing';
import type { Judge, Level } from './judges/judge';
import { type RecordRef, subjectOf } from './subject';

const judges: ReadonlyMap<string, Judge> = new Map(Object.entries({ ...accessLevels, ...crmLevels, ...listingLevels }));

/** How much of each record's history the actor may see. Records without a judge are nobody's to see here. */
export async function levelsOf(scope: Scope, records: readonly RecordRef[]): Promise<(record: RecordRef) => Level | undefined> {
  const idsByType = new Map<string, Set<string>>();
  for (const { type, id } of records) idsByType.set(type, (idsByType.get(type) ?? new Set<string>()).add(id));
  const found = new Map<string, ReadonlyMap<string, Level>>();
  for (const [type, ids] of idsByType) {
    const judge = judges.get(type);
    if (judge !== undefined) found.set(type, await judge.levels(scope, [...ids]));
  }
  return ({ type, id }) => found.get(type)?.get(id);
}

/** An event with how it may be shown. */
export interface Judged<Found> {
  readonly found: Found;
  readonly level: Level;
}

/** Keeps the events that the actor may see, each by the policy of the record it is about. */
export async function judge<Found extends { readonly event: EventEnvelope }>(scope: Scope, events: readonly Found[]): Promise<readonly Judged<Found>[]> {
  const levelOf = await levelsOf(scope, events.map(({ event }) => subjectOf(event)));
  return events.flatMap((found) => {
    const subject = subjectOf(found.event);
    const level = levelOf(subject);
    if (level === undefined) return [];
    const isShown = level === 'full' || judges.get(subject.type)?.isOpen(found.event) === true;
    return isShown ? [{ found, level }] : [];
  });
}
