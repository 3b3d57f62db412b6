import { aboutAggregate, erased, erasedText, type EventDefinition, type EventEnvelope, isSealed } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import type { Database } from './generated/tables';
import { decrypt, encrypt, type KeyWrap, newPersonKey } from './person-keys';

type Tables = Kysely<Database>;
/** Keys by person; null: destroyed, and there will never be another. */
type Keys = ReadonlyMap<string, Buffer | null>;

/** What of an event may be sealed. */
export type Openable = Pick<EventEnvelope, 'id' | 'reason' | 'data'>;

/** What of a new event must be sealed before it is written, and for whom. */
export interface Unsealed {
  readonly personId: string;
  readonly fields: readonly string[];
}

interface Sealable {
  readonly id: string;
  reason: string | null;
  data: unknown;
}

/** `sealed:1:<person>:<base64>`; without a person the key was gone already when it was to be sealed. */
const prefix = 'sealed:1:';
const personLength = 36;
const goneAlready = `${prefix}erased`;

/** The person of a new event and what tells of them in it; undefined when there is nothing to seal. */
export function unsealedIn(definition: EventDefinition, event: { readonly aggregateId: string; readonly reason: string | null; readonly data: unknown }): Unsealed | undefined {
  if (definition.about === undefined || (event.reason === null && definition.personalFields.length === 0)) return undefined;
  const personId = definition.about === aboutAggregate ? event.aggregateId : recordOf(event.data)[definition.about];
  if (typeof personId !== 'string') return undefined;
  return { personId, fields: definition.personalFields };
}

/** Nobody can write by hand what looks sealed. */
export const plainReason = (reason: string | null): string | null => (reason?.startsWith(prefix) === true ? ` ${reason}` : reason);

const recordOf = (data: unknown): Record<string, unknown> => (typeof data === 'object' && data !== null ? { ...data } : {});

/**
 * Seals what tells of persons in events about to be written, in their transaction. The persons' rows are held in share until it ends: a key is destroyed
 * before, and absence is written, or after, and what was written goes dark with it.
 */
export async function sealEvents(db: Tables, wrap: KeyWrap, events: readonly { readonly row: Sealable; readonly unsealed: Unsealed }[]): Promise<void> {
  const keys = await keysToSeal(db, wrap, [...new Set(events.map(({ unsealed }) => unsealed.personId))].toSorted());
  for (const { row, unsealed: { personId, fields } } of events) {
    const key = keys.get(personId) ?? null;
    const seal = (field: string, value: unknown) => (key === null ? goneAlready : `${prefix}${personId}:${encrypt(key, Buffer.from(JSON.stringify(value)), placeOf(row.id, field)).toString('base64')}`);
    if (row.reason !== null) row.reason = seal('reason', row.reason);
    const data = recordOf(row.data);
    for (const field of fields) if (data[field] !== undefined && data[field] !== null) data[field] = key === null ? erased : { sealed: seal(`data.${field}`, data[field]) };
    row.data = data;
  }
}

/** The same text elsewhere opens no more: nobody with the database in their hands can move it to another event. */
const placeOf = (eventId: string, field: string) => `${eventId}.${field}`;

/** Makes the keys that are missing; of those who have no account any more there is none. */
async function keysToSeal(db: Tables, wrap: KeyWrap, personIds: readonly string[]): Promise<Keys> {
  const held = await heldKeys(db, wrap, personIds);
  const missing = personIds.filter((id) => !held.has(id));
  if (missing.length === 0) return held;
  for (const personId of missing)
    await db.insertInto('person_key').values({ user_id: personId, wrapped: await wrap.wrap(newPersonKey(), personId) }).onConflict((oc) => oc.column('user_id').doNothing()).execute();
  // Somebody else's may have been first.
  return heldKeys(db, wrap, personIds);
}

async function heldKeys(db: Tables, wrap: KeyWrap, personIds: readonly string[]): Promise<Keys> {
  const rows = await db.selectFrom('person_key').select(['user_id', 'wrapped']).where('user_id', 'in', personIds).orderBy('user_id').forShare().execute();
  return unwrapped(wrap, rows);
}

async function unwrapped(wrap: KeyWrap, rows: readonly { readonly user_id: string; readonly wrapped: Buffer | null }[]): Promise<Keys> {
  const keys = new Map<string, Buffer | null>();
  for (const { user_id: id, wrapped } of rows) keys.set(id, wrapped === null ? null : await wrap.unwrap(wrapped, id));
  return keys;
}

/** The persons whose keys an envelope needs. */
function personsIn({ reason, data }: Openable): readonly string[] {
  const texts = [reason, ...Object.values(recordOf(data)).map((value) => (isSealed(value) ? value.sealed : null))];
  return texts.flatMap((text) => (text?.startsWith(prefix) === true && text !== goneAlready ? [text.slice(prefix.length, prefix.length + personLength)] : []));
}

/** Whether anything in the event is sealed. */
const hasSealed = ({ reason, data }: Openable): boolean => reason?.startsWith(prefix) === true || Object.values(recordOf(data)).some(isSealed);

/**
 * The events with what tells of persons readable, for a reader who may. What no key opens any more says that it was erased; it is never an error.
 * Events that hold nothing sealed cost nothing.
 */
export async function openEvents<Event extends Openable>(db: Tables, wrap: KeyWrap, events: readonly Event[]): Promise<readonly Event[]> {
  const persons = [...new Set(events.flatMap(personsIn))];
  const rows = persons.length === 0 ? [] : await db.selectFrom('person_key').select(['user_id', 'wrapped']).where('user_id', 'in', persons).execute();
  const keys = await unwrapped(wrap, rows);
  return events.map((event) => (hasSealed(event) ? rewritten(event, (text, field) => opened(keys, text, placeOf(event.id, field))) : event));
}

/** The events as those see them who may not know what tells of persons: it is left out. */
export function withheld<Event extends Openable>(event: Event): Event {
  return hasSealed(event) ? rewritten(event, () => undefined) : event;
}

function rewritten<Event extends Openable>(event: Event, read: (text: string, field: string) => unknown): Event {
  const reason = event.reason?.startsWith(prefix) === true ? read(event.reason, 'reason') : event.reason;
  const entries = Object.entries(recordOf(event.data)).flatMap(([field, value]) => {
    if (!isSealed(value)) return [[field, value] as const];
    const open = read(value.sealed, `data.${field}`);
    return open === undefined ? [] : [[field, open === unreadable ? erased : open] as const];
  });
  return { ...event, reason: reason === unreadable ? erasedText : typeof reason === 'string' ? reason : null, data: Object.fromEntries(entries) };
}

const unreadable = Symbol('no key opens it');

function opened(keys: Keys, text: string, place: string): unknown {
  const key = text === goneAlready ? null : keys.get(text.slice(prefix.length, prefix.length + personLength));
  if (key === null || key === undefined) return unreadable;
  try {
    const value: unknown = JSON.parse(decrypt(key, Buffer.from(text.slice(prefix.length + personLength + 1), 'base64'), place).toString());
    return value;
  } catch {
    // Moved from another event or changed by hand: verification finds that; a reader only learns that there is nothing to read.
    return unreadable;
  }
}

/**
 * Destroys the person's key for good, in the transaction that erases them. Waits for whoever is writing about them; whoever writes later writes absence.
 * Safe to repeat.
 */
export async function shredPerson(db: Tables, userId: string, at: Date): Promise<void> {
  await db.insertInto('person_key').values({ user_id: userId, wrapped: null, destroyed_at: at })
    .onConflict((oc) => oc.column('user_id').doUpdateSet({ wrapped: null, destroyed_at: (eb) => eb.fn.coalesce('person_key.destroyed_at', eb.val(at)) })).execute();
}
