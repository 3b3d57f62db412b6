import { encode } from 'next-auth/jwt';
import { readEnv } from '../../env';
import { sessionCookie } from '../auth/session-cookie';
import { createLog } from '../observability/log';
import { serve } from '../serve';

/**
 * The web process with every door but Next's pages, which only a build brings, for tests that want processes of their own. Tells its parent the
 * port, and answers a session's id with the cookie that a browser would hold.
 */
const env = readEnv();
const port = await serve({
  env, log: createLog(env.LOG_LEVEL), version: '0.0.0',
  openPages: () => ({ prepared: Promise.resolve(), isPrepared: () => true, attach: () => {}, close: () => Promise.resolve(), render: async (_, response) => void response.end('a page') }),
});
process.on('message', (sessionId: string) => {
  void encode({ token: { sid: sessionId }, secret: env.NEXTAUTH_SECRET }).then((token) => { process.send?.({ cookie: `${sessionCookie(false).name}=${token}` }); });
});
process.send?.({ port });
