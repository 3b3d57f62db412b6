import type { SocialKey } from '@lintel/adapters/identity';
import type { Executor } from '@lintel/db';
import type { Actor, RequestContext } from '@lintel/kernel';
import type { IncomingHttpHeaders } from 'node:http';
import type { AuthOptions } from 'next-auth';
import type { Logger } from 'pino';
import type { Env } from '../env';
import type { OpenApiDocument } from './rest/openapi/types';
import type { AppRouter, Caller } from './routers';

export type RequestHeaders = Headers | IncomingHttpHeaders;

/** What the process has made once and pages share. Next bundles its own copies of modules, so this is found by a global symbol, not by import. */
export interface Lintel {
  readonly env: Env;
  readonly log: Logger;
  readonly executor: Executor;
  readonly router: AppRouter;
  readonly auth: AuthOptions;
  /** Who asks, from a request's cookies or bearer key. */
  resolveActor(request: { readonly headers: RequestHeaders }): Promise<Actor>;
  /** The REST API, described. */
  openApi(): OpenApiDocument;
  /** How far this process has followed the log. */
  liveCursor(): string;
  requestContext(headers: RequestHeaders): Promise<RequestContext>;
  /** Providers that people may sign in by, as the environment names them. */
  readonly identityProviders: readonly { readonly key: SocialKey; readonly name: string }[];
  /** The bytes of a stored file, for what is drawn on the server; who may see it was asked when its record was read. */
  fileBytes(key: string): Promise<Buffer>;
  /** Every operation by its name, run as whoever these headers belong to. Its functions throw DomainError. */
  caller(headers: RequestHeaders): Promise<Caller>;
}

const place: symbol = Symbol.for('lintel');

export function publishLintel(lintel: Lintel): void {
  Reflect.set(globalThis, place, lintel);
}

/** @throws Error when a page is rendered outside the server process (during a build, say). */
export function getLintel(): Lintel {
  // Written by publishLintel alone.
  const lintel = Reflect.get(globalThis, place) as Lintel | undefined;
  if (lintel === undefined) throw new Error('This page needs the running server: start src/server/main.ts.');
  return lintel;
}
