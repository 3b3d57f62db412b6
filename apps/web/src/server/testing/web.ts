import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Executor } from '@lintel/db';
import { runSequencer } from '@lintel/db/log';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { hashPassword } from '@lintel/domain/access';
import { createSides, type Sides, signInAs } from '@lintel/domain/testing';
import { encode } from 'next-auth/jwt';
import pino, { type Logger } from 'pino';
import { type Env, readEnv } from '../../env';
import { compose, type Composition } from '../compose';
import { createDoors } from '../doors';
import { createLog } from '../observability/log';
import { reportTo, requestFinished } from '../observability/requests';
import { sessionCookie } from '../auth/session-cookie';
import { createFront } from '../transport/front';
import { listen } from '../transport/listen';

/** The whole process but for Next, on a port of its own, over a database of its own with a sequencer at work. */
export interface TestWeb {
  readonly url: string;
  readonly test: TestDatabase;
  readonly world: Sides;
  readonly executor: Executor;
  readonly composition: Composition;
  /** What was logged so far. */
  readonly lines: readonly Record<string, unknown>[];
  /** A cookie of a new session of this person's. */
  cookieOf(email: string): Promise<{ readonly cookie: string; readonly sessionId: string }>;
  /** `fetch` on this server; `as` is an e-mail address to be signed in as. */
  ask(path: string, options?: RequestInit & { readonly as?: string }): Promise<Response>;
  /** Cuts every connection, as a network does. */
  cut(): void;
  stop(): Promise<void>;
}

const secret = 'a test secret of thirty-two characters';
const password = 'a long password';

export async function startTestWeb(environment: Readonly<Record<string, string>> = {}): Promise<TestWeb> {
  const test = await createTestDatabase();
  const world = await createSides(test.db);
  const home = mkdtempSync(join(tmpdir(), 'lintel-web-test-'));
  const lines: Record<string, unknown>[] = [];
  const env = readEnv({ DATABASE_URL: test.url, NEXTAUTH_SECRET: secret, LINTEL_SIGNING_KEY: secret, NODE_ENV: 'test', LINTEL_HOME: home, LOG_LEVEL: 'debug', ...environment });
  const log = createLog(env.LOG_LEVEL, { write: (line) => void lines.push(JSON.parse(line)) });
  const sequencing = new AbortController();
  const sequencer = runSequencer({ pool: test.db.pool, logger: pino({ level: 'silent' }), signal: sequencing.signal });
  const running = await startServer(env, log);
  const cookies = new Map<string, string>();
  const cookieOf = async (email: string) => {
    const sessionId = await startSession(test, running.composition, email);
    return { sessionId, cookie: `${sessionCookie(false).name}=${await encode({ token: { sid: sessionId }, secret })}` };
  };
  return {
    ...running, test, world, lines, cookieOf,
    executor: running.composition.lintel.executor,
    async ask(path, { as, ...options } = {}) {
      const headers = new Headers(options.headers);
      if (as !== undefined) {
        const cookie = cookies.get(as) ?? (await cookieOf(as)).cookie;
        cookies.set(as, cookie);
        headers.set('cookie', cookie);
        if (!headers.has('origin')) headers.set('origin', running.url);
      }
      return fetch(`${running.url}${path}`, { ...options, headers });
    },
    async stop() {
      await running.stop();
      sequencing.abort();
      await sequencer;
      await test.drop();
      rmSync(home, { recursive: true });
    },
  };
}

async function startServer(env: Env, log: Logger) {
  const composition = await compose(env, log, '0.0.0');
  const { doors, close } = createDoors(composition, { isPrepared: () => true, render: async (_, response) => void response.end('a page') }, '0.0.0');
  const server = createFront({ doors, trustedProxies: env.TRUSTED_PROXIES, tracing: composition.tracing, finished: requestFinished(composition.metrics, composition.failures, log), report: reportTo(log) });
  const port = await listen(server, 0, '127.0.0.1');
  return {
    composition,
    url: `http://127.0.0.1:${port}`,
    cut: () => { server.closeAllConnections(); },
    async stop() {
      close();
      server.close();
      server.closeAllConnections();
      await composition.close();
    },
  };
}

/** Signs a person of the world in, who gets a password for it. */
async function startSession(test: TestDatabase, composition: Composition, email: string): Promise<string> {
  const user = await test.db.kysely.selectFrom('app_user').select('id').where('email', '=', email).executeTakeFirstOrThrow();
  await test.db.kysely.insertInto('credential').values({ user_id: user.id, hash: await hashPassword(password) })
    .onConflict((conflict) => conflict.column('user_id').doNothing()).execute();
  const { sessionId } = await signInAs(composition.lintel.executor, email, password);
  return sessionId;
}

export function newKey(): string {
  return randomBytes(12).toString('hex');
}
