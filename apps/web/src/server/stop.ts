import type { Server } from 'node:http';
import type { Logger } from 'pino';

interface StopConfig {
  readonly log: Logger;
  readonly server: Server;
  /** After this the process ends whatever is still open. */
  readonly withinMs: number;
  /** Run in order once the server takes no more connections: first what holds connections open, last what others need. */
  readonly steps: readonly (readonly [name: string, stop: () => Promise<void> | void])[];
}

/** On SIGINT or SIGTERM: take no more, finish what is under way, let go of everything, exit 0. A second signal exits at once. */
export function stopOnSignal(config: StopConfig): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(1);
    isStopping = true;
    config.log.info({ signal }, 'stopping');
    setTimeout(() => {
      config.log.warn({ withinMs: config.withinMs }, 'stopped before everything was finished');
      process.exit(1);
    }, config.withinMs).unref();
    void stop(config).then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** Requests under way get this share of the time to finish before their connections are cut. */
const graceShare = 0.6;

export async function stop({ log, server, withinMs, steps }: StopConfig): Promise<void> {
  const [[firstName, closeStreams] = ['', () => {}], ...rest] = steps;
  const closed = new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
  server.closeIdleConnections();
  await attempt(log, firstName, closeStreams);
  const cut = setTimeout(() => { server.closeAllConnections(); }, withinMs * graceShare);
  await closed;
  clearTimeout(cut);
  for (const [name, step] of rest) await attempt(log, name, step);
  log.info('stopped');
  log.flush();
}

async function attempt(log: Logger, name: string, step: () => Promise<void> | void): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.error({ err: error, part: name }, 'could not be stopped cleanly');
  }
}
