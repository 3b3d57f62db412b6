import { SetupError } from '../lib/setup-error.mjs';

/** The oldest server whose features the migrations use. */
const oldest = 15;

/**
 * Logs in to a database that was given by DATABASE_URL, so that a wrong one is one sentence here and not a stack trace later.
 * @param {string} url
 */
export async function checkDatabase(url) {
  const { host, database } = parse(url);
  const { Client } = (await import('pg')).default; // not there before the packages are installed
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 8000 });
  client.on('error', () => {}); // a connection cut after the answer is no news
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major < oldest) throw new SetupError(`DATABASE_URL leads to PostgreSQL ${major} and Lintel needs ${oldest} or newer: upgrade it, or unset DATABASE_URL to use the PostgreSQL that comes along.`);
  } catch (error) {
    throw error instanceof SetupError ? error : new SetupError(sentence(error, host, database), { cause: error });
  } finally {
    await client.end().catch(() => {}); // it may never have been open
  }
}

/** @param {string} url */
function parse(url) {
  const hint = 'set it to postgres://USER:PASSWORD@HOST:PORT/DATABASE, or unset it to use the PostgreSQL that comes along';
  if (!URL.canParse(url)) throw new SetupError(`DATABASE_URL is not a URL: ${hint}.`);
  const { protocol, host, pathname } = new URL(url);
  if (!['postgres:', 'postgresql:'].includes(protocol)) throw new SetupError(`DATABASE_URL begins with "${protocol}" and not with "postgres:": ${hint}.`);
  const database = decodeURIComponent(pathname.slice(1));
  if (!database) throw new SetupError(`DATABASE_URL names no database: ${hint}.`);
  return { host, database };
}

/** @param {unknown} error @param {string} host @param {string} database */
function sentence(error, host, database) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error);
  const unset = 'correct DATABASE_URL, or unset it to use the PostgreSQL that comes along';
  if (code === '28P01' || code === '28000') return `PostgreSQL at ${host} does not accept the user or password of DATABASE_URL: ${unset}.`;
  if (code === '3D000') return `PostgreSQL at ${host} has no database "${database}": create it, or ${unset}.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `The host ${host} of DATABASE_URL is not known: ${unset}.`;
  if (code === 'ECONNREFUSED') return `Nothing answers at ${host}, where DATABASE_URL leads: start that server, or ${unset}.`;
  return `The database of DATABASE_URL at ${host} cannot be used (${message || code}): ${unset}.`;
}
