import type { ServerResponse } from 'node:http';
import type { Moment } from '@lintel/db';
import type { RequestContext } from '@lintel/kernel';
import type { Heard, TopicGuard } from './authorise';
import { cursorOf, frameOf, sseEvent } from './frame';
import type { HeardEvent, LogTail, Place } from './tail';
import { publicTopic, type Topic } from './topics';

export interface StreamConfig {
  readonly response: ServerResponse;
  readonly tail: LogTail;
  readonly guard: TopicGuard;
  readonly topics: readonly Topic[];
  readonly context: RequestContext;
  /** Where the asker was; undefined to begin now. */
  readonly after: Place | undefined;
  /** Who asks, looked up again. */
  lookAgain(): Promise<RequestContext>;
  closed(): void;
  /** The asker may not listen to these any more: whoever is there is told that they left. */
  lost(topics: readonly string[], context: RequestContext): void;
}

/** Beyond this many events, reading everything again is cheaper than being told of each. */
export const longestGap = 10_000;
/** A reader this far behind is cut off; it comes back with its cursor. */
const maxBuffered = 262_144;
const page = 500;
/** A timer holds no more; streams are looked at every minute anyway. */
const longestTimer = 86_400_000;
/** The database's clock decides, and may be a little behind this one. */
const clockSlack = 250;

/** Rights may have changed by these. */
const rightsEvents = /^(session\.revoked|user\.(suspended|deleted)|membership\.|grant\.|acting\.|delegation\.|api_key\.revoked|role\.)/;

/** An organisation may be closed by these to all who came in otherwise than it asks. */
const doorEvents = /^sso_connection\.(configured|rules_changed|activated|disabled|removed)$/;

/** One open live stream: catches up, follows, and ends when its session does. */
export class LiveStream {
  private heard: Heard = new Map();
  private place: Place;
  private unsubscribe: (() => void) | undefined;
  private isClosed = false;
  private context: RequestContext;
  private isChecking = false;
  private untilRightsEnd: NodeJS.Timeout | undefined;

  constructor(private readonly config: StreamConfig) {
    this.context = config.context;
    this.place = config.after ?? config.tail.place;
    config.response.once('close', () => { this.close(); });
  }

  async open(): Promise<void> {
    const { response, guard, topics, tail } = this.config;
    this.heard = await guard.allowed(topics, this.context);
    if (this.isClosed) return;
    this.waitForTheEnd();
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no', connection: 'keep-alive' });
    this.sayReady();
    if (this.place.epoch !== tail.place.epoch || this.place.position > tail.place.position || tail.place.position - this.place.position > longestGap) this.reset();
    await this.catchUp();
  }

  /** Ends the stream; the browser opens another. */
  end(): void {
    if (this.isClosed) return;
    this.config.response.end('retry: 1000\n\n');
    this.close();
  }

  beat(): void {
    if (this.unsubscribe !== undefined) this.write(sseEvent('beat', cursorOf(this.place), 1));
  }

  /** Looks the asker up again: ends the stream with its session, drops topics that are no longer theirs. */
  async check(): Promise<void> {
    if (this.isChecking || this.isClosed) return;
    this.isChecking = true;
    try {
      const context = await this.config.lookAgain();
      if (this.isClosed) return;
      if (context.actor.userId !== this.context.actor.userId || context.actor.sessionId !== this.context.actor.sessionId) {
        this.config.lost([...this.heard.keys()], this.context);
        this.write(sseEvent('ended', cursorOf(this.place), { because: 'session' }));
        this.end();
        return;
      }
      const before = [...this.heard.keys()];
      this.context = context;
      this.heard = await this.config.guard.allowed(this.config.topics, context);
      this.config.lost(before.filter((name) => !this.heard.has(name)), context);
      this.waitForTheEnd();
      this.sayReady();
    } catch {
      // Rights that cannot be checked are not assumed: the browser comes back when they can.
      this.end();
    } finally {
      this.isChecking = false;
    }
  }

  private async catchUp(): Promise<void> {
    const { tail } = this.config;
    while (!this.isClosed) {
      const events = await tail.read(this.place.position, page);
      this.deliver(events);
      // Nothing is awaited between finding no more and following, so nothing falls between.
      if (this.place.position >= tail.place.position) break;
    }
    if (this.isClosed) return;
    this.unsubscribe = tail.subscribe({ onEvents: (events) => { this.deliver(events); }, onRestored: () => { this.reset(); }, onMoment: (moment) => { this.pass(moment); } });
  }

  /** What passes is told without a place: nobody comes back for it. */
  private pass(moment: Moment): void {
    if (this.heard.has(moment.topic) || moment.topic === `user:${String(this.context.actor.userId)}`) this.write(`event: moment\ndata: ${JSON.stringify(moment)}\n\n`);
  }

  private deliver(events: readonly HeardEvent[]): void {
    let frames = '';
    let mustCheck = false;
    for (const event of events) {
      if (event.position <= this.place.position) continue;
      this.place = { ...this.place, position: event.position };
      const carried = [...new Set(event.topics.flatMap((name) => this.heard.get(name)?.map((topic) => topic.name) ?? []))];
      if (carried.length > 0) frames += sseEvent('change', cursorOf(this.place), frameOf(event, carried));
      mustCheck ||= this.concernsRights(event);
    }
    if (frames !== '') this.write(frames);
    if (mustCheck) void this.check();
  }

  private concernsRights(event: HeardEvent): boolean {
    const { userId, memberships, grants, standIn } = this.context.actor;
    if (event.aggregateType === 'listing' && event.type.includes('status')) return [`listing:${event.aggregateId}`, publicTopic(`listing:${event.aggregateId}`)].some((name) => this.heard.has(name));
    if (userId === null) return false;
    // Another place to read: what is heard of all of them is looked up again.
    if (event.type === 'channel.created') return event.topics.some((name) => this.heard.get(name)?.some((topic) => topic.kind === 'unread') === true);
    if (doorEvents.test(event.type)) return memberships.some(({ organisationId }) => organisationId !== null && event.topics.includes(`organisation:${organisationId}`));
    if (!rightsEvents.test(event.type)) return false;
    // A record may be shared with a person or with all of an organisation; of whom it was shared with by address the event says nothing, but of which record.
    if (grants.some(({ recordType, recordId }) => event.topics.includes(`${recordType}:${recordId}`))) return true;
    return event.aggregateId === userId || [userId, standIn?.userId, ...memberships.map((m) => m.organisationId)].some((id) => event.topics.includes(`user:${id}`));
  }

  /** What ends by itself ends without an event: a lease's last day is over, or the half hour in which somebody stands in. Looked up again when the first does. */
  private waitForTheEnd(): void {
    clearTimeout(this.untilRightsEnd);
    const { memberships, grants, standIn } = this.context.actor;
    const ends = [standIn, ...memberships, ...grants].flatMap((right) => (typeof right?.endsAt === 'string' ? [Date.parse(right.endsAt)] : []));
    if (this.isClosed || ends.length === 0) return;
    const wait = Math.min(...ends) - Date.now();
    if (wait < longestTimer) this.untilRightsEnd = setTimeout(() => void this.check(), Math.max(wait, 0) + clockSlack).unref();
  }

  private reset(): void {
    this.place = this.config.tail.place;
    this.write(sseEvent('reset', cursorOf(this.place), {}));
  }

  private sayReady(): void {
    const accepted = [...new Set([...this.heard.values()].flat().map((topic) => topic.name))];
    const refused = this.config.topics.map((topic) => topic.name).filter((name) => !accepted.includes(name));
    this.write(sseEvent('ready', cursorOf(this.place), { topics: accepted, refused }));
  }

  private write(text: string): void {
    const { response } = this.config;
    if (this.isClosed) return;
    response.write(text);
    if (response.writableLength > maxBuffered) {
      response.destroy();
      this.close();
    }
  }

  private close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    clearTimeout(this.untilRightsEnd);
    this.unsubscribe?.();
    this.config.closed();
  }
}
