import type { Db } from '@lintel/db';
import type { FileStore } from '@lintel/adapters/files';
import type { SearchIndex } from '@lintel/adapters/search';
import type { Dependency } from './readiness';

export function databaseDependency(db: Db): Dependency {
  return {
    name: 'database',
    implementation: 'PostgreSQL',
    isRequired: true,
    check: async () => { await db.pool.query('select 1'); },
  };
}

export function filesDependency(files: FileStore): Dependency {
  return { name: 'files', implementation: files.kind, isRequired: false, check: () => files.verify() };
}

/** The index answers, or another in its place: which is said. */
export function searchDependency(search: SearchIndex): Dependency {
  return {
    name: 'search',
    implementation: search.engine,
    isRequired: false,
    check: async () => {
      const health = await search.health();
      if (!health.isUp) throw new Error(`${health.engine}: ${health.problem ?? 'down'}`);
      return health.documents === null ? undefined : `${health.documents} documents`;
    },
  };
}

/** Older than this, what a worker wrote of itself says nothing any more. */
const freshMs = 60_000;

/** Temporal, as the worker last saw it: this process has no client of its own. */
export function workflowsDependency(db: Db): Dependency {
  return {
    name: 'workflows',
    implementation: 'Temporal',
    isRequired: false,
    check: async () => {
      const row = await db.kysely.selectFrom('service_health').select(['state', 'updated_at']).where('service', '=', 'temporal').orderBy('updated_at', 'desc').executeTakeFirst();
      if (row === undefined) throw new Error('no worker has told of it yet');
      if (Date.now() - row.updated_at.getTime() > freshMs) throw new Error(`no worker has told of it since ${row.updated_at.toISOString()}`);
      if (row.state !== 'up') throw new Error(`the worker says: ${row.state}`);
    },
  };
}

/** The part that renders pages, which takes a few seconds to load. */
export function pagesDependency(isPrepared: () => boolean): Dependency {
  return {
    name: 'pages',
    implementation: 'Next.js',
    isRequired: true,
    check: async () => {
      if (!isPrepared()) throw new Error('still loading');
    },
  };
}
