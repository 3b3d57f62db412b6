import { Kysely } from 'kysely';
import pg from 'pg';
import { pooledDialect } from './dialect';
import type { Database } from './generated/tables';
import { type KeyWrap, noKeyWrap } from './person-keys';

export interface DatabaseConfig {
  readonly url: string;
  /** Connections of this process. Two cores serve a dozen well; more only queue inside Postgres. */
  readonly poolSize?: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  readonly statementTimeoutMs?: number;
  readonly idleInTransactionTimeoutMs?: number;
  /** Keeps the keys of persons, with which the log's personal values are sealed. Without it they can be neither written nor read. */
  readonly keyWrap?: KeyWrap;
}

/** One process's way to Postgres. */
export interface Db {
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Database>;
  readonly keyWrap: KeyWrap;
  /** Tells the sequencer that events wait; at most one message every 20 ms, never inside a command's transaction. */
  hintPending(): void;
  /** Waits for running statements, then closes every connection. */
  close(): Promise<void>;
}

const hintEveryMs = 20;

const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8) return parseInt8;
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  },
};

/** Money and positions fit a double's 53 bits; one that does not is refused rather than rounded. */
function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond 2^53`);
  return value;
}

export function openDatabase(config: DatabaseConfig): Db {
  const pool = new pg.Pool({
    connectionString: config.url,
    max: config.poolSize ?? 12,
    application_name: config.applicationName,
    statement_timeout: config.statementTimeoutMs ?? 15_000,
    idle_in_transaction_session_timeout: config.idleInTransactionTimeoutMs ?? 30_000,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    types,
  });
  // An idle connection that dies (Postgres restarted) is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {});
  // The same for one that dies in somebody's hands: the statement under way fails and says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  const kysely = new Kysely<Database>({ dialect: pooledDialect(pool) });
  let hintTimer: NodeJS.Timeout | undefined;
  return {
    pool,
    kysely,
    keyWrap: config.keyWrap ?? noKeyWrap,
    hintPending() {
      hintTimer ??= setTimeout(() => {
        hintTimer = undefined;
        // A lost hint costs the sequencer's next poll, nothing else.
        pool.query('NOTIFY lintel_pending').catch(() => {});
      }, hintEveryMs).unref();
    },
    async close() {
      clearTimeout(hintTimer);
      await pool.end();
    },
  };
}
