import type { Actor } from '@lintel/kernel';
import type { World } from '../../../testing/world';
import { beginUpload } from '../commands/begin-upload';
import { claimMedia } from '../commands/claim-media';
import { receiveFile } from '../commands/receive-file';
import { settleMedia } from '../commands/settle-media';

export const sha256 = 'ab'.repeat(32);
export const picture = { width: 640, height: 480, blurhash: 'LEHV6nWB2yk8pyo0adR*' };
export const shown = (...keys: readonly string[]) => ({
  result: 'shown' as const, ...picture,
  renditions: keys.map((key, index) => ({ width: 320 + index, height: 240, format: 'webp' as const, byteSize: 9_000, key })),
});
export const ofListing = (id: string) => ({ recordType: 'listing' as const, recordId: id });

/** Files that have arrived and wait to be processed. */
export async function arrived(world: World, agent: Actor, listingId: string, count = 1, kind: 'photo' | 'document' = 'photo') {
  const { executor, as } = world;
  const files = Array.from({ length: count }, (_, n) => ({ name: `${n}.jpg`, byteSize: 9_000, kind }));
  const begun = await executor.execute(beginUpload, { ...ofListing(listingId), files }, as(agent));
  const contentType = kind === 'photo' ? 'image/jpeg' : 'application/pdf';
  for (const { id } of begun.files) await executor.execute(receiveFile, { id, byteSize: 9_000, sha256, contentType }, as(agent));
  return { uploadId: begun.uploadId, ids: begun.files.map((file) => file.id) };
}

export async function claim(world: World, uploadId: string, most = 10) {
  return (await world.executor.execute(claimMedia, { uploadId, most, worker: 'test' }, world.machine)).claimed;
}

/** Photos that show, each with one rendition of its own. */
export async function ready(world: World, agent: Actor, listingId: string, count = 1) {
  const { uploadId, ids } = await arrived(world, agent, listingId, count);
  for (const { id, attempt } of await claim(world, uploadId, 20))
    await world.executor.execute(settleMedia, { id, attempt, outcome: shown(`media/${id}.webp`) }, world.machine);
  return ids;
}

/** Lets every claim's time pass, by the database's clock. */
export async function endClaims(world: World): Promise<void> {
  await world.database.db.kysely.updateTable('media').set({ claimed_until: new Date(Date.now() - 1_000) }).where('status', '=', 'processing').execute();
}
