import { type Actor, DomainError } from '@lintel/kernel';
import { asHeader, inHeader } from '../../components/standing';
import { contextOf } from '../transport/context';
import type { Door, Exchange } from '../transport/exchange';
import { refuseWithProblem } from '../transport/refuse';
import type { TopicGuard } from './authorise';
import { placeOf } from './frame';
import { LiveStream } from './stream';
import type { LogTail, Place } from './tail';
import { parseTopics } from './topics';

export const livePath = '/api/live';

interface LiveDoorConfig {
  readonly tail: LogTail;
  readonly guard: TopicGuard;
  resolveActor(exchange: Exchange): Promise<Actor>;
  /** Told the number of open streams whenever it changes. */
  counted(open: number): void;
}

const beatMs = 15_000;
/** Every this many beats a stream's session is looked up again: sessions also run out without an event. */
const beatsPerCheck = 4;
const maxStreams = 5_000;

export interface LiveDoor extends Door {
  /** Ends every stream; browsers come back with their cursors. */
  close(): void;
}

/** Live streams: `GET /api/live?topics=…&after=…`, server-sent events; `in` and `as` say where the page stands, for browsers give streams no headers. */
export function liveDoor(config: LiveDoorConfig): LiveDoor {
  const streams = new Set<LiveStream>();
  let beats = 0;
  let isClosing = false;
  const timer = setInterval(() => {
    beats += 1;
    for (const stream of streams) {
      stream.beat();
      if (beats % beatsPerCheck === 0) void stream.check();
    }
  }, beatMs).unref();
  return {
    async handle(exchange) {
      exchange.route = livePath;
      if (exchange.method !== 'GET') throw new DomainError('malformed', 'A live stream is opened by GET.');
      if (isClosing || streams.size >= maxStreams) throw new DomainError('unavailable', 'No more live streams right now.', { retryAfterSeconds: 5 });
      const query = new URLSearchParams(exchange.query);
      exchange.request.headers[inHeader] = query.get('in') ?? undefined;
      exchange.request.headers[asHeader] = query.get('as') ?? undefined;
      const topics = parseTopics(query.get('topics') ?? '');
      const after = afterOf(exchange.header('last-event-id') ?? query.get('after'));
      const lookAgain = async () => contextOf(exchange, await askerOf(config, exchange), 'screen');
      const context = await lookAgain();
      const stream = new LiveStream({
        response: exchange.response, tail: config.tail, guard: config.guard, topics, context, after, lookAgain,
        lost: (names, { actor: { userId } }) => {
          if (userId === null) return;
          // Not told, they are shown for a minute more in who-is-here; what they may do has ended.
          for (const topic of names) if (topic.startsWith('channel:')) config.tail.tell({ topic, kind: 'left', userId }).catch(() => undefined);
        },
        closed: () => {
          streams.delete(stream);
          config.counted(streams.size);
        },
      });
      streams.add(stream);
      config.counted(streams.size);
      await stream.open();
    },
    refuse: refuseWithProblem,
    close() {
      isClosing = true;
      clearInterval(timer);
      for (const stream of streams) stream.end();
    },
  };
}

/** Keys are for the REST API: what they were issued for says nothing of streams. */
async function askerOf(config: LiveDoorConfig, exchange: Exchange): Promise<Actor> {
  const actor = await config.resolveActor(exchange);
  if (actor.scopes !== undefined) throw new DomainError('forbidden', 'API keys open /api/v1 only.');
  return actor;
}

function afterOf(cursor: string | null): Place | undefined {
  if (cursor === null || cursor === '') return undefined;
  const place = placeOf(cursor);
  if (place === null) throw new DomainError('malformed', 'after is a cursor that a stream gave out, such as 0.1234.');
  return place;
}
