import type { ScopedTransaction } from '@lintel/db';
import type { EventEnvelope } from '@lintel/kernel';
import { z } from 'zod';
import * as access from '../../access/events';
import * as building from '../../building/events';
import * as community from '../../community/events';
import * as directory from '../../directory/events';
import * as listing from '../../listing/events';
import * as media from '../../media/events';
import * as organisation from '../../organisation/events';
import * as privacy from '../../privacy/events';
import * as ticket from '../../ticket/events';
import type { IndexedTable } from './documents';

/** Rows that an event may have changed in the eyes of the index. */
export type Told = Readonly<Record<IndexedTable, Set<string>>>;

type Tell = (told: Told & Following, event: EventEnvelope) => void;

/** Whom or what the rows to be read anew belong to. */
interface Following {
  readonly users: Set<string>;
  /** Everything they wrote is read anew too. */
  readonly erased: Set<string>;
  readonly holders: Set<string>;
  readonly houses: Set<string>;
}

const said = z.object({ userId: z.uuid().optional(), residencyId: z.uuid().optional(), recordType: z.string().optional(), recordId: z.uuid().optional(), buildingId: z.uuid().nullish() });
const dataOf = (event: EventEnvelope): z.infer<typeof said> => said.safeParse(event.data).data ?? {};
const add = (set: Set<string>, value: string | undefined) => { if (value !== undefined) set.add(value); };

const aPost: Tell = ({ post, holders }, { aggregateId }) => { post.add(aggregateId); holders.add(aggregateId); };
const aTicket: Tell = ({ ticket: tickets, holders }, { aggregateId }) => { tickets.add(aggregateId); holders.add(aggregateId); };
const aHome: Tell = ({ holders }, { aggregateId }) => { holders.add(aggregateId); };
const aFile: Tell = ({ media: files }, { aggregateId }) => { files.add(aggregateId); };
const aPerson: Tell = ({ users }, event) => { add(users, event.aggregateType === 'user' ? event.aggregateId : dataOf(event).userId); };
const anAgent: Tell = ({ agent_profile: agents }, { aggregateId }) => { agents.add(aggregateId); };
const aResidency: Tell = ({ residency }, event) => { add(residency, event.aggregateType === 'residency' ? event.aggregateId : dataOf(event).residencyId); };
const aHouse: Tell = ({ building: houses }, { aggregateId }) => { houses.add(aggregateId); };

/** What each event says has changed. What an event only adds to a record, and the index does not hold, is not among them. */
const tells: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  ...[community.postCreated, community.postUpdated, community.postRemoved].map(({ type }) => [type, aPost] as const),
  ...[community.contentHidden, community.contentRestored].map(({ type }) => [type, decided] as const),
  ...[ticket.ticketCreated, ticket.ticketTriaged].map(({ type }) => [type, aTicket] as const),
  ...[building.buildingCreated, building.buildingUpdated].map(({ type }) => [type, aHouse] as const),
  ...[building.residentVerified, building.residentUnverified, building.residencyUpdated].map(({ type }) => [type, aResidency] as const),
  [building.houseRulesPublished.type, ({ houses }, event) => { add(houses, dataOf(event).buildingId ?? undefined); }],
  ...[directory.agentCreated, directory.agentUpdated, directory.agentMoved].map(({ type }) => [type, anAgent] as const),
  ...Object.values(organisation).filter(({ aggregateType }) => aggregateType === 'membership').map(({ type }) => [type, aPerson] as const),
  ...[access.userUpdated, access.userSuspended].map(({ type }) => [type, aPerson] as const),
  [privacy.userDeleted.type, ({ users, erased }, { aggregateId }) => { users.add(aggregateId); erased.add(aggregateId); }],
  ...[media.mediaProcessed, media.mediaEdited, media.mediaRejected, media.mediaDeleted, media.mediaRestored].map(({ type }) => [type, aFile] as const),
  ...Object.values(listing).filter(({ aggregateType }) => aggregateType === 'listing').map(({ type }) => [type, aHome] as const),
]);

/** A decision about a post; what is decided about comments and messages concerns no record of the index. */
function decided({ post, holders }: Told & Following, event: EventEnvelope): void {
  const { recordType, recordId } = dataOf(event);
  if (recordType !== undefined && recordType !== 'post') return;
  add(post, recordId);
  add(holders, recordId);
}

export const toldTypes: readonly string[] = [...tells.keys()];

/** The rows these events are about, once each. */
export async function toldOf(tx: ScopedTransaction, events: readonly EventEnvelope[]): Promise<Told> {
  const [users, erased, holders, houses] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const told: Told = {
    post: new Set<string>(), ticket: new Set<string>(), building: new Set<string>(), residency: new Set<string>(), agent_profile: new Set<string>(), media: new Set<string>(), house_rule: new Set<string>(),
  };
  for (const event of events) tells.get(event.type)?.({ ...told, users, erased, holders, houses }, event);
  const { db } = tx;
  const note = (set: Set<string>, rows: readonly { readonly id: string }[]) => { for (const { id } of rows) set.add(id); };
  if (users.size > 0) {
    note(told.residency, await db.selectFrom('residency').select('id').where('user_id', 'in', [...users]).execute());
    note(told.agent_profile, await db.selectFrom('agent_profile').select('id').where('user_id', 'in', [...users]).execute());
  }
  if (erased.size > 0) {
    note(told.post, await db.selectFrom('post').select('id').where('author_id', 'in', [...erased]).execute());
    note(told.ticket, await db.selectFrom('ticket').select('id').where('reporter_id', 'in', [...erased]).execute());
  }
  if (holders.size > 0) note(told.media, await db.selectFrom('media').select('id').where('record_id', 'in', [...holders]).where('kind', '=', 'document').execute());
  if (houses.size > 0) note(told.house_rule, await db.selectFrom('house_rule').select('id').where('building_id', 'in', [...houses]).execute());
  return told;
}
