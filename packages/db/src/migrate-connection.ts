import { Socket } from 'node:net';
import pg from 'pg';

const oldestVersion = 15;

/** DATABASE_URL cannot be used as it is. The message is one sentence that says what to do, and never holds the password. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

/**
 * Opens a session on the database, making the database when the server has none of that name.
 * @throws DatabaseUnusable when the address, the server, the user or the version will not do
 */
export async function connectOrCreate(databaseUrl: string): Promise<pg.Client> {
  const target = parseAddress(databaseUrl);
  try {
    return await connect(target);
  } catch (error) {
    if (!hasCode(error, '3D000')) throw explain(error, target);
  }
  await createDatabase(target);
  return connectToExisting(databaseUrl);
}

/** @throws DatabaseUnusable as {@link connectOrCreate} does, and when there is no such database */
export async function connectToExisting(databaseUrl: string): Promise<pg.Client> {
  const target = parseAddress(databaseUrl);
  try {
    return await connect(target);
  } catch (error) {
    throw explain(error, target);
  }
}

interface Target {
  readonly url: string;
  readonly place: string;
  readonly user: string;
  readonly database: string;
}

function parseAddress(databaseUrl: string): Target {
  const shape = 'It must look like postgres://user:password@host:5432/database.';
  if (!URL.canParse(databaseUrl)) throw new DatabaseUnusable(`DATABASE_URL is not an address. ${shape}`);
  const url = new URL(databaseUrl);
  if (!/^postgres(ql)?:$/.test(url.protocol)) throw new DatabaseUnusable(`DATABASE_URL begins with ${url.protocol}//, which is not Postgres. ${shape}`);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (database === '') throw new DatabaseUnusable(`DATABASE_URL names no database. ${shape}`);
  const place = `${url.searchParams.get('host') ?? url.hostname}:${url.port === '' ? '5432' : url.port}`;
  return { url: databaseUrl, place, user: decodeURIComponent(url.username), database };
}

async function connect(target: Target): Promise<pg.Client> {
  const socket = new Socket();
  const client = new pg.Client({
    connectionString: target.url, connectionTimeoutMillis: 10_000, application_name: 'lintel maintenance', keepAlive: true, stream: () => socket,
  });
  // A session that dies between statements fails the next one; without a listener it would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; name: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
    );
    const [version] = rows;
    if (version === undefined || version.number < oldestVersion * 10_000)
      throw new DatabaseUnusable(`PostgreSQL ${version?.name ?? '?'} at ${target.place} is too old: Lintel needs ${oldestVersion} or newer.`);
    return client;
  } catch (error) {
    // Not `client.end()`: that waits for the goodbye of whatever answered, which need not know any.
    socket.destroy();
    throw error;
  }
}

async function createDatabase(target: Target): Promise<void> {
  const beside = new URL(target.url);
  beside.pathname = '/postgres';
  let client: pg.Client | undefined;
  try {
    client = await connect({ ...target, url: beside.href });
    await client.query(`create database ${pg.escapeIdentifier(target.database)}`);
  } catch (error) {
    // Another process made it first.
    if (hasCode(error, '42P04') || hasCode(error, '23505')) return;
    if (error instanceof DatabaseUnusable) throw error;
    throw new DatabaseUnusable(
      `There is no database "${target.database}" at ${target.place}, and the user "${target.user}" could not create it: create it, or correct DATABASE_URL.`,
      { cause: error },
    );
  } finally {
    await client?.end();
  }
}

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT']);

function explain(error: unknown, { place, user, database }: Target): unknown {
  if (error instanceof DatabaseUnusable || !(error instanceof Error)) return error;
  const because = (sentence: string) => new DatabaseUnusable(sentence, { cause: error });
  const code = codeOf(error);
  if (code !== undefined && unreachable.has(code)) return because(`Nothing answers at ${place}, where DATABASE_URL points: start Postgres there, or correct DATABASE_URL.`);
  if (code === '28P01' || code === '28000' || /password must be a string/.test(error.message))
    return because(`Postgres at ${place} does not let "${user}" in: correct the user and password in DATABASE_URL.`);
  if (code === '3D000') return because(`There is no database "${database}" at ${place}: correct DATABASE_URL.`);
  if (code === '42501') return because(`The user "${user}" may not use the database "${database}" at ${place}: grant it CONNECT and CREATE, or correct DATABASE_URL.`);
  if (code === '53300') return because(`Postgres at ${place} has no free connection: close some, or raise its max_connections.`);
  if (code === '57P03') return because(`Postgres at ${place} is starting or stopping: try again in a moment.`);
  if (/SSL|certificate/i.test(error.message)) return because(`No safe connection to ${place}: ${error.message}. Check sslmode in DATABASE_URL.`);
  // A Postgres that refuses says so with a code of its own; anything else that talks back is another program.
  if (code === undefined || code === 'ECONNRESET' || code === 'EPIPE')
    return because(`What answers at ${place}, where DATABASE_URL points, is not Postgres: correct the host and port.`);
  return error;
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function hasCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}
