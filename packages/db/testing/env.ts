/** The server that tests make their databases on; what is in the named database is left alone. */
export function testDatabaseUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined || url === '')
    throw new Error('Tests need a PostgreSQL: run them by `npm test`, start one by `node scripts/services/test-services.mjs`, or set TEST_DATABASE_URL.');
  return url;
}

/** Whether the same assertions are to be run at full size. */
export function isSoak(): boolean {
  return process.env['SOAK'] === '1';
}
