import type { Composition } from './compose';
import { assertSameOrigin } from './auth/same-origin';
import { reportTo } from './observability/requests';
import { trpcDoor, trpcPrefix } from './trpc/door';
import type { Door, Exchange } from './transport/exchange';
import { pagesDoor, type PageHandler } from './transport/pages';

/** Every way into the process, most particular first. */
export function createDoors({ lintel }: Composition, pages: PageHandler): { doors: readonly (readonly [string, Door])[]; close(): Promise<void> } {
  const { env } = lintel;
  const resolveActor = (exchange: Exchange) => lintel.resolveActor(exchange.request);
  const sameOrigin = (exchange: Exchange) => { assertSameOrigin(exchange.request, env.APP_URL); };
  const report = reportTo(lintel.log);
  const connect = [env.MAP_STYLE_URL, env.S3_ENDPOINT].flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));
  return {
    doors: [
      [trpcPrefix, trpcDoor({ router: lintel.router, executor: lintel.executor, resolveActor, assertSameOrigin: sameOrigin, report })],
      ['/', pagesDoor(pages, { isSecure: env.APP_URL.startsWith('https:'), isDevelopment: env.NODE_ENV === 'development', connect })],
    ],
    close: () => Promise.resolve(),
  };
}
