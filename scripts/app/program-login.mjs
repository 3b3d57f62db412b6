const role = 'lintel_app';

/**
 * The login that web and worker get on a server of our own: it may only add to the event log and read it, and change no table's shape. The
 * migrations make the role; its password is one of this home's secrets.
 * @param {string} databaseUrl as the owner
 * @param {string} password of letters, digits, - and _
 * @returns {Promise<string>} the address for programs; the owner's where the database has no such role
 */
export async function provideProgramLogin(databaseUrl, password) {
  const { Client } = (await import('pg')).default; // not there before the packages are installed
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 8000 });
  client.on('error', () => {}); // a connection cut after the answer is no news
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    if (!rowCount) return databaseUrl;
    await client.query(`ALTER ROLE ${role} LOGIN PASSWORD '${password}'`);
  } finally {
    await client.end().catch(() => {}); // it may never have been open
  }
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = password;
  return url.href;
}
