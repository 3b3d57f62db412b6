import pg from 'pg';
import { Bell } from './bell';
import type { Logger } from './logger';

/** Commands say here, at most every 20 ms, that events wait to be numbered. */
export const pendingChannel = 'lintel_pending';
/** The sequencer says here, once per batch, up to which position the log goes. */
export const logChannel = 'lintel_log';
/** Operators' wishes (retry, skip, drive again, rebuild) are announced here; the payload is the consumer's name. */
export const relayChannel = 'lintel_relay';

export interface ListenOptions {
  /** Only its settings are used: listening takes a connection of its own, which no query ever waits for. */
  readonly pool: pg.Pool;
  readonly channels: readonly string[];
  readonly onMessage: (channel: string, payload: string) => void;
  /** After each connect: what was said while there was no connection is lost, so look for yourself now. */
  readonly onConnect?: () => void;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

const firstDelayMs = 50;
const longestDelayMs = 5_000;

/** Listens until the signal aborts, and connects again by itself whenever the connection is lost. */
export async function listen(options: ListenOptions): Promise<void> {
  const { signal, logger, channels } = options;
  const pause = new Bell();
  let delay = firstDelayMs;
  while (!signal.aborted) {
    try {
      await listenOnce(options, () => {
        delay = firstDelayMs;
      });
    } catch (error) {
      logger.warn({ err: error, channels }, 'lost the connection that listens; connecting again');
    }
    await pause.wait(delay, signal);
    delay = Math.min(delay * 2, longestDelayMs);
  }
}

async function listenOnce({ pool, channels, onMessage, onConnect, signal }: ListenOptions, connected: () => void): Promise<void> {
  const client = new pg.Client(pool.options);
  let stop: () => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    stop = resolve;
    client.on('error', reject);
    client.on('end', resolve);
  });
  // Awaited only once connected; until then the failure of `connect` is the one that counts.
  ended.catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    await client.connect();
    client.on('notification', ({ channel, payload }) => { onMessage(channel, payload ?? ''); });
    await client.query(channels.map((channel) => `listen ${channel}`).join(';'));
    connected();
    onConnect?.();
    await ended;
  } finally {
    signal.removeEventListener('abort', stop);
    // It may be broken already, which is then what ended the wait.
    await client.end().catch(() => undefined);
  }
}
