import { chooseFileStore, type FileStore } from '@lintel/adapters/files';
import type { Guards } from '@lintel/adapters/resilience';
import { createMeilisearch, createPostgresSearch, type SearchIndex, withFallback } from '@lintel/adapters/search';
import type { Db } from '@lintel/db';
import type { Logger } from 'pino';
import type { Env } from '../env';

/** The outside, by what the environment chose. */
export interface Ports {
  readonly files: FileStore;
  readonly search: SearchIndex;
}

/** Each behind its guard; Postgres has the pool's own limits. */
export async function createPorts(env: Env, db: Db, log: Logger, guards: Guards): Promise<Ports> {
  return { files: guards.files(await chooseFileStore(env)), search: chooseSearch(env, db, log, guards) };
}

/** Meilisearch when it is named, with Postgres answering while it is away; Postgres alone otherwise. */
function chooseSearch(env: Env, db: Db, log: Logger, guards: Guards): SearchIndex {
  const inPostgres = createPostgresSearch(db);
  if (env.MEILI_URL === undefined) return inPostgres;
  const chosen = guards.search(createMeilisearch({ url: env.MEILI_URL, apiKey: env.MEILI_KEY }));
  return withFallback(chosen, inPostgres, {
    onChange: ({ engine, isUp, cause }) => { log.warn({ engine, isUp, err: cause }, isUp ? 'the search engine is back' : 'the search engine is away; Postgres answers'); },
  });
}
