import type { Db } from '@lintel/db';
import type { Env } from '../env';
import { sessionRotator } from './auth/rotate-session';
import { assertSameOrigin } from './auth/same-origin';
import type { Composition } from './compose';
import { rawRoutes, rows } from './http';
import { connectionFinder } from './identity/connections';
import { signInPrefix } from './identity/door-config';
import { signInDoor } from './identity/sign-in-door';
import { reportTo } from './observability/requests';
import { pagesDependency } from './operations/dependencies';
import { devMailDoor, devMailPath } from './operations/dev-mail';
import { devSmsDoor, devSmsPath } from './operations/dev-sms';
import { healthDoor, metricsDoor, readyDoor } from './operations/doors';
import { payloadCodecDoor, payloadCodecPath } from './operations/payload-codec';
import { mailHook, mailHookDoor, smsHook, smsHookDoor } from './operations/provider-answers';
import { readiness } from './operations/readiness';
import { unsubscribeDoor, unsubscribePrefix } from './operations/unsubscribe';
import { liveDoor, livePath } from './realtime/door';
import { restPrefix } from './rest/answer';
import { restDoor } from './rest/door';
import { eventCatalogueDoor, eventCataloguePath, openApiDoor, openApiPath } from './rest/openapi/door';
import { trpcDoor, trpcPrefix } from './trpc/door';
import type { Door, Exchange } from './transport/exchange';
import { filesDoor, filesPrefix } from './transport/files';
import { type Pages, pagesDoor } from './transport/pages';

export interface Doors {
  /** Most particular first. */
  readonly doors: readonly (readonly [prefix: string, door: Door])[];
  /** Lets go of connections that would never end by themselves. */
  close(): void;
}

/** Every way into the process. */
export function createDoors(composition: Composition, pages: Pages, version: string): Doors {
  const { lintel, ports, metrics, limits, tail, guard, dependencies, socialProviders, toConnections } = composition;
  const { env, executor, router } = lintel;
  const resolveActor = (exchange: Exchange) => lintel.resolveActor(exchange.request);
  const sameOrigin = (exchange: Exchange) => { assertSameOrigin(exchange.request, env.APP_URL); };
  const rotateSession = sessionRotator({ executor, secret: env.NEXTAUTH_SECRET, secureCookies: env.APP_URL.startsWith('https:') });
  const connect = [env.MAP_STYLE_URL, env.S3_PUBLIC_ENDPOINT ?? env.S3_ENDPOINT].flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));
  const everyPage = pagesDoor(pages, limits, { isSecure: env.APP_URL.startsWith('https:'), isDevelopment: env.NODE_ENV === 'development', connect });
  const live = liveDoor({ tail, guard, resolveActor, counted: (open) => { metrics.liveStreams.set(open); } });
  return {
    doors: [
      [trpcPrefix, trpcDoor({ router, executor, limits, resolveActor, assertSameOrigin: sameOrigin, rotateSession, report: reportTo(lintel.log) })],
      [openApiPath, openApiDoor()],
      [eventCataloguePath, eventCatalogueDoor(env.APP_URL)],
      [`${restPrefix}/`, restDoor({ rows, raw: rawRoutes, executor, limits, files: ports.files, appUrl: env.APP_URL, corsOrigins: env.CORS_ORIGINS, resolveActor, assertSameOrigin: sameOrigin })],
      [livePath, live],
      [signInPrefix, signInDoor({ executor, limits, providers: socialProviders, connection: connectionFinder(executor.db, toConnections), appUrl: env.APP_URL, secret: env.NEXTAUTH_SECRET, log: lintel.log, resolveActor, assertSameOrigin: sameOrigin })],
      [filesPrefix, filesDoor({ files: ports.files, signingKey: env.LINTEL_SIGNING_KEY, executor, resolveActor })],
      ['/health', healthDoor(version)],
      ['/ready', readyDoor(readiness([...dependencies, pagesDependency(() => pages.isPrepared())]))],
      ['/metrics', metricsDoor(composition)],
      ...(env.TEMPORAL_PAYLOAD_KEYS === undefined ? [] : [[`${payloadCodecPath}/`, payloadCodecDoor({ keys: env.TEMPORAL_PAYLOAD_KEYS, uiUrl: env.TEMPORAL_UI_URL, resolveActor })] as const]),
      ...devDoors(env, executor.db),
      [unsubscribePrefix, unsubscribeDoor({ executor, limits, pages: everyPage })],
      ...(env.MAIL_WEBHOOK_SECRET === undefined ? [] : [[mailHook, mailHookDoor({ executor, secret: env.MAIL_WEBHOOK_SECRET })] as const]),
      ...(env.TWILIO_AUTH_TOKEN === undefined ? [] : [[smsHook, smsHookDoor({ executor, secret: env.TWILIO_AUTH_TOKEN, appUrl: env.APP_URL })] as const]),
      ['/', everyPage],
    ],
    close: () => { live.close(); },
  };
}

/** Messages are shown to whoever asks, so only where nobody else can: on this machine, and while they are kept here. */
function devDoors(env: Env, db: Db): readonly (readonly [string, Door])[] {
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(env.APP_URL).hostname);
  if (!isHere) return [];
  const door = devMailDoor(db);
  return [
    ...(env.SMTP_URL === undefined ? [[devMailPath, door] as const, [`${devMailPath}/`, door] as const] : []),
    ...(env.TWILIO_AUTH_TOKEN === undefined ? [[devSmsPath, devSmsDoor(db)] as const] : []),
  ];
}
