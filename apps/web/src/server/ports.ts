import { chooseFileStore, type FileStore } from '@lintel/adapters/files';
import { createMeilisearch, createPostgresSearch, type SearchIndex, withFallback } from '@lintel/adapters/search';
import type { Db } from '@lintel/db';
import type { Logger } from 'pino';
import type { Env } from '../env';

/** The outside, by what the environment chose. */
export interface Ports {
  readonly files: FileStore;
  readonly search: SearchIndex;
}

export async function createPorts(env: Env, db: Db, log: Logger): Promise<Ports> {
  return { files: await chooseFileStore(env), search: chooseSearch(env, db, log) };
}

/** Meilisearch when it is named, with Postgres answering while it is away; Postgres alone otherwise. */
function chooseSearch(env: Env, db: Db, log: Logger): SearchIndex {
  const inPostgres = createPostgresSearch(db);
  if (env.MEILI_URL === undefined) return inPostgres;
  const chosen = createMeilisearch({ url: env.MEILI_URL, apiKey: env.MEILI_KEY });
  return withFallback(chosen, inPostgres, {
    onChange: ({ engine, isUp, cause }) => { log.warn({ engine, isUp, err: cause }, isUp ? 'the search engine is back' : 'the search engine is away; Postgres answers'); },
  });
}
