import {
  CompiledQuery, type DatabaseConnection, type Dialect, type Driver, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';

/** Beyond this many distinct statements, new ones run unnamed, so that generated SQL cannot fill the server's memory. */
const maxPrepared = 1_000;
const names = new Map<string, string>();
const seenOnce = new Set<string>();

/** A statement seen a second time is prepared under a name; the same text has the same name on every connection. */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (!seenOnce.has(text)) {
    if (seenOnce.size >= 10 * maxPrepared) seenOnce.clear();
    seenOnce.add(text);
    return undefined;
  }
  if (names.size >= maxPrepared) return undefined;
  seenOnce.delete(text);
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

class Connection implements DatabaseConnection {
  constructor(readonly client: PoolClient) {}

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const name = preparedName(query.sql);
    const values = [...query.parameters];
    const result = await this.client.query(name === undefined ? { text: query.sql, values } : { name, text: query.sql, values });
    const affected = result.rowCount === null ? {} : { numAffectedRows: BigInt(result.rowCount) };
    return { rows: result.rows as Row[], ...affected };
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    yield await Promise.reject(new Error('Read large results by keyset pages or COPY.'));
  }
}

class PooledDriver implements Driver {
  constructor(private readonly pool: Pool) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Connection(await this.pool.connect());
  }

  async beginTransaction(connection: DatabaseConnection, _settings: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('BEGIN'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('COMMIT'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('ROLLBACK'));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof Connection) connection.client.release();
  }

  async destroy(): Promise<void> {}
}

/** A driver for one client somebody else has begun a transaction on and will end. */
class BorrowedDriver extends PooledDriver {
  constructor(pool: Pool, private readonly borrowed: DatabaseConnection) {
    super(pool);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return this.borrowed;
  }

  override async releaseConnection(): Promise<void> {}
}

function dialect(driver: Driver): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** Kysely over a pg pool whose repeated statements are prepared by themselves. */
export function pooledDialect(pool: Pool): Dialect {
  return dialect(new PooledDriver(pool));
}

/** Kysely over one client inside a transaction its owner began and will end. */
export function borrowedDialect(pool: Pool, client: PoolClient): Dialect {
  return dialect(new BorrowedDriver(pool, new Connection(client)));
}
