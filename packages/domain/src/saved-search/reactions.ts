import { readSynonyms } from '@lintel/adapters/search';
import type { ScopedTransaction } from '@lintel/db';
import { type EventEnvelope, type Reactor, readEvent } from '@lintel/kernel';
import { userUpdated } from '../access/events';
import { listingPriceChanged, listingPublished, listingStatusChanged } from '../listing/events';
import { alertOwner } from './alert';
import { type Candidate, candidatesFor } from './candidates';
import { savedSearchAlertScheduled } from './events';
import type { AlertSlot } from './frequency';
import { offeredListings } from './listings';
import { factsOf, type ListingFacts, matches } from './matches';
import { criteriaOf, lockSavedSearch, type MatchKind, type SavedSearchRow, updateSavedSearch } from './store';
import { afterGap, alertDeadline, alertKind, nextAlertAt, gapMinutesOf } from './timers';

/**
 * Holds what is new on the market against the saved searches. One lane: it locks the searches it tells of, and two lanes would lock them in
 * different orders.
 */
export const savedSearchReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'saved-searches',
  summary: 'Finds the saved searches that new listings, lower prices and comebacks are news for',
  types: [listingPublished.type, listingPriceChanged.type, listingStatusChanged.type, userUpdated.type],
  lanes: 1,
  async react(tx, event) {
    if (event.type === userUpdated.type) return moveAlarms(tx, event);
    const news = newsOf(event);
    if (news === undefined) return;
    const [document] = await offeredListings(tx, [event.aggregateId]);
    if (document === undefined) return;
    const facts = factsOf(document);
    const synonyms = await readSynonyms(tx.db);
    for await (const candidates of candidatesFor(tx, facts, event.position ?? Number.MAX_SAFE_INTEGER)) {
      const fitting = candidates.filter((candidate) => matches(criteriaOf(candidate), facts, synonyms));
      await tellAtOnce(tx, await keep(tx, event, news, facts, fitting));
    }
  },
};

interface News {
  readonly kind: MatchKind;
  /** Nothing new for those who heard of the listing before: what was announced as coming soon is on the market now. */
  readonly isOnlyForOthers: boolean;
}

function newsOf(event: EventEnvelope): News | undefined {
  if (event.type === listingPublished.type) return { kind: 'new', isOnlyForOthers: false };
  if (event.type === listingPriceChanged.type) {
    const { oldPrice, newPrice } = readEvent(listingPriceChanged, event).data;
    return oldPrice !== null && newPrice < oldPrice ? { kind: 'price', isOnlyForOthers: false } : undefined;
  }
  const { from, to } = readEvent(listingStatusChanged, event).data;
  // A first publication has an event of its own.
  if (to !== 'Active' || from === 'Incomplete') return undefined;
  return from === 'ComingSoon' ? { kind: 'new', isOnlyForOthers: true } : { kind: 'back', isOnlyForOthers: false };
}

/** Writes the matches, each search, listing and event once. Returns the searches that want to hear at once and have something new to hear. */
async function keep(tx: ScopedTransaction, event: EventEnvelope, news: News, { document }: ListingFacts, fitting: readonly Candidate[]): Promise<readonly string[]> {
  const heard = news.isOnlyForOthers ? await whoHeard(tx, document.id, fitting) : new Set<string>();
  const rows = fitting.filter((candidate) => !heard.has(candidate.id)).map((candidate) => ({
    saved_search_id: candidate.id, listing_id: document.id, event_id: event.id, kind: news.kind, matched_at: tx.now,
    // Who wants no word gets none later either, when they change their mind.
    alerted: candidate.frequency === 'never',
  }));
  if (rows.length === 0) return [];
  const written = await tx.db.insertInto('saved_search_match').values(rows)
    .onConflict((oc) => oc.columns(['saved_search_id', 'listing_id', 'event_id']).doNothing()).returning('saved_search_id').execute();
  const isNew = new Set(written.map((row) => row.saved_search_id));
  return fitting.filter((candidate) => candidate.frequency === 'instant' && isNew.has(candidate.id)).map((candidate) => candidate.id);
}

async function whoHeard(tx: ScopedTransaction, listingId: string, fitting: readonly Candidate[]): Promise<ReadonlySet<string>> {
  if (fitting.length === 0) return new Set();
  const rows = await tx.db.selectFrom('saved_search_match').select('saved_search_id').distinct().where('listing_id', '=', listingId)
    .where('saved_search_id', 'in', fitting.map((candidate) => candidate.id)).execute();
  return new Set(rows.map((row) => row.saved_search_id));
}

/** Tells now, or, when something was told just now, sets one alarm for all that comes until then. */
async function tellAtOnce(tx: ScopedTransaction, searchIds: readonly string[]): Promise<void> {
  const gapMinutes = searchIds.length === 0 ? 0 : await gapMinutesOf(tx);
  for (const id of searchIds) {
    const search = await lockSavedSearch(tx, id);
    if (search.status !== 'active' || search.frequency !== 'instant' || (await hasAlarm(tx, id))) continue;
    if (search.last_alert_at === null || afterGap(search.last_alert_at, gapMinutes) <= tx.now) await alertOwner(tx, search);
    else await setAlarm(tx, search, 'instant', afterGap(search.last_alert_at, gapMinutes), { gapMinutes });
  }
}

async function hasAlarm(tx: ScopedTransaction, searchId: string): Promise<boolean> {
  const row = await tx.db.selectFrom('deadline').select('id').where('aggregate_type', '=', 'saved_search').where('aggregate_id', '=', searchId)
    .where('kind', '=', alertKind).where('slot', '=', 'instant').where('state', '=', 'pending').executeTakeFirst();
  return row !== undefined;
}

async function setAlarm(tx: ScopedTransaction, search: SavedSearchRow, slot: AlertSlot, dueAt: Date, by: Parameters<typeof alertDeadline>[3]): Promise<void> {
  const { version } = await updateSavedSearch(tx, search, {});
  tx.deadlines.set(alertDeadline(search.id, slot, dueAt, by));
  tx.append(savedSearchAlertScheduled, { aggregateId: search.id, aggregateVersion: version, organisationId: null, data: { slot, dueAt: dueAt.toISOString() } });
  // The next event of the same batch must see the alarm.
  await tx.flush();
}

/** Who moves to another zone is woken by its clock from now on. */
async function moveAlarms(tx: ScopedTransaction, event: EventEnvelope): Promise<void> {
  if (!readEvent(userUpdated, event).data.changed.includes('zone')) return;
  const user = await tx.db.selectFrom('app_user').select('zone').where('id', '=', event.aggregateId).executeTakeFirstOrThrow();
  const rows = await tx.db.selectFrom('saved_search').selectAll().where('user_id', '=', event.aggregateId).where('status', '=', 'active')
    .where('frequency', 'in', ['daily', 'weekly']).orderBy('id').forUpdate().execute();
  for (const search of rows as SavedSearchRow[])
    if (search.frequency === 'daily' || search.frequency === 'weekly')
      await setAlarm(tx, search, search.frequency, nextAlertAt(search.frequency, user.zone, tx.now), { zone: user.zone });
}
