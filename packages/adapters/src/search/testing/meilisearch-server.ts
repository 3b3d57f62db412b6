import { randomBytes } from 'node:crypto';
import { connect, type MeilisearchOptions } from '../meilisearch/client';

/** A corner of its own on the server named by MEILI_URL (and MEILI_KEY); undefined where none is. */
export function meilisearchForTests(): MeilisearchOptions | undefined {
  const url = process.env['MEILI_URL'];
  if (url === undefined || url === '') return undefined;
  return { url, apiKey: process.env['MEILI_KEY'], prefix: `lintel_test_${randomBytes(6).toString('hex')}_` };
}

export async function removeIndexes(options: MeilisearchOptions): Promise<void> {
  const client = connect(options, 30_000);
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  for (const { uid } of results) if (uid.startsWith(options.prefix ?? '')) await client.deleteIndex(uid).waitTask({ timeout: 60_000 });
}
