import { publicStatuses } from '@lintel/domain/listing';
import { DomainError, type EventEnvelope } from '@lintel/kernel';

/**
 * What one may listen to:
 * - `<record>:<id>` — one record: `listing:…`, `inquiry:…`;
 * - `building:<id>` — what everybody in a house may know; `building_work:<id>` — everything in it, for those who work there;
 * - `community:<id>` — what neighbours and those who work in a house tell each other; `channel:<id>` — a channel, each message with its words;
 * - `organisation:<id>` — everything of one's organisation;
 * - `user:<id>`, `inbox` — what concerns oneself;
 * - `unread` — that something was written in one of one's houses or channels, for counts beside places;
 * - `market` — listings that became public or changed for the public;
 * - `reviews` — drafts, licences and reported reviews waiting for a moderator;
 * - `platform` — everything, for those who run it.
 */
export interface Topic {
  readonly name: string;
  readonly kind: string;
  readonly id: string | null;
}

export const maxTopics = 50;
const lone = new Set(['inbox', 'unread', 'market', 'reviews', 'platform']);
const withId = /^([a-z][a-z_]{1,40}):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** @throws DomainError malformed for a topic that cannot exist, or none, or too many. */
export function parseTopics(text: string): readonly Topic[] {
  const names = [...new Set(text.split(',').filter((name) => name !== ''))];
  if (names.length === 0) throw new DomainError('malformed', 'Name at least one topic: ?topics=listing:<id>,inbox');
  if (names.length > maxTopics) throw new DomainError('malformed', `A stream carries at most ${maxTopics} topics.`);
  return names.map((name) => {
    const parts = withId.exec(name);
    if (parts === null && !lone.has(name)) throw new DomainError('malformed', `There is no topic ${JSON.stringify(name.slice(0, 80))}.`);
    return { name, kind: parts?.[1] ?? name, id: parts?.[2] ?? null };
  });
}

const marketTypes = new Set(['listing.published', 'listing.price_changed', 'listing.status_changed', 'listing.closed']);
const reviewEvents = new Set([
  'licence.submitted', 'licence.renewal_requested', 'licence.taken_up', 'licence.verified', 'licence.rejected', 'agent_review.flagged', 'agent_review.hidden', 'agent_review.kept', 'agent_review.restored',
  'listing.submitted', 'listing.approved', 'listing.changes_requested', 'listing.review_overdue', 'listing.deleted']);
/** Of a house, what its residents may hear of as well as those who work there. */
const openInHouse = /^(building|house_rules)\.(?!reminded)/;
/** Records whose events concern the record they point at just as much. */
const pointers = { listingId: 'listing', leadId: 'lead', inquiryId: 'inquiry', recordId: 'record', verificationId: 'verification', ticketId: 'ticket', postId: 'post', channelId: 'channel', leaseId: 'lease', feedSourceId: 'feed_source', jobId: 'job' } as const;
/** Fields that name the person whom an event concerns. */
const persons = ['userId', 'recipientId', 'listAgentId', 'agentId', 'assigneeId', 'reporterId', 'subjectId', 'delegateId'] as const;

/** Whether the event may be news to everybody: whether it is depends on what visitors may see of the listing. */
export function isOfMarket({ type }: EventEnvelope): boolean {
  return marketTypes.has(type);
}

/** What those hear who see no more of a listing than any visitor: its news on the market, and not who asks about it, saves it or looks at it. */
export const publicTopic = (name: string): string => `public:${name}`;

/** The topics an event belongs to; `onShow` are the listings that a visitor may see. */
export function topicsOf(event: EventEnvelope, onShow: ReadonlySet<string>): readonly string[] {
  const topics = ['platform', `${event.aggregateType}:${event.aggregateId}`];
  if (event.organisationId !== null) topics.push(`organisation:${event.organisationId}`);
  if (event.actorId !== null) topics.push(`user:${event.actorId}`);
  if (isOfMarket(event) && (onShow.has(event.aggregateId) || leavesShow(event))) topics.push('market', publicTopic(`listing:${event.aggregateId}`));
  if (reviewEvents.has(event.type)) topics.push('reviews');
  const { data } = event;
  topics.push(...houses(event));
  if (typeof data === 'object' && data !== null) topics.push(...pointed({ ...data }), ...inboxes(event, { ...data }));
  return topics;
}

/** What was on show a moment ago must go from the screens where it was. */
function leavesShow({ type, data }: EventEnvelope): boolean {
  return type === 'listing.status_changed' && typeof data === 'object' && data !== null && 'from' in data && publicStatuses.some((status) => status === data.from);
}

/** What is written in a house is heard by who reads there, and by nobody who only works on the house's records. Messages, and reactions to them, are heard in their channel alone. */
const written = /^(post|poll|rsvp|comment|reaction|channel)\.|^content\.(hidden|restored)$/;

/** The house an event happened in: its workers hear everything, its residents what is for all. */
function houses({ type, aggregateType, aggregateId, data }: EventEnvelope): readonly string[] {
  const id: unknown = aggregateType === 'building' ? aggregateId : typeof data === 'object' && data !== null && 'buildingId' in data ? data.buildingId : undefined;
  if (typeof id !== 'string') return [];
  if (type.startsWith('message.') || (type === 'reaction.changed' && typeof data === 'object' && data !== null && 'channelId' in data && data.channelId !== null)) return [];
  if (written.test(type)) return [`community:${id}`];
  return [`building_work:${id}`, ...(openInHouse.test(type) && aggregateType !== 'building' ? [`building:${id}`] : [])];
}

/** Whose bell an event rings, or quietens. */
function inboxes({ type, actorId }: EventEnvelope, data: Readonly<Record<string, unknown>>): readonly string[] {
  if (type === 'notification.read') return actorId === null ? [] : [`inbox:${actorId}`];
  const ids: unknown = data['userIds'];
  return Array.isArray(ids) ? ids.map((id) => `inbox:${String(id)}`) : [];
}

function pointed(data: Readonly<Record<string, unknown>>): readonly string[] {
  const topics: string[] = [];
  for (const [field, kind] of Object.entries(pointers)) {
    const id = data[field];
    const recordType = kind === 'record' ? data['recordType'] : kind;
    if (typeof id === 'string' && typeof recordType === 'string') topics.push(`${recordType}:${id}`);
  }
  for (const field of persons) {
    const id = data[field];
    if (typeof id === 'string') topics.push(`user:${id}`);
  }
  return topics;
}
