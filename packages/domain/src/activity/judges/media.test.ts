import { createScope } from '@lintel/db';
import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listingAt } from '../../../testing/listings';
import { createWorld, type World } from '../../../testing/world';
import { addLink, beginUpload } from '../../media';
import { levelsOf } from '../judges';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.drop());

it('what happened to photos is seen by the agency and moderators alone, published or not', async () => {
  const agent = await world.person('agent');
  const listing = { recordType: 'listing', recordId: await listingAt(world, agent, 'active') };
  const { id } = await world.executor.execute(addLink, { ...listing, kind: 'video_link', url: 'https://video.example/1' }, world.as(agent));
  const { files } = await world.executor.execute(beginUpload, { ...listing, files: [{ name: 'a.jpg' }] }, world.as(agent));
  const records = [{ type: 'media', id }, { type: 'media_album', id: listing.recordId }, { type: 'media_upload', id: files[0]?.id ?? '' }];
  const levels = async (actor: Actor) => {
    const levelOf = await levelsOf(createScope(world.database.db.kysely, world.as(actor)), records);
    return records.map(levelOf);
  };
  for (const actor of [agent, await world.person('assistant'), await world.person('moderator')]) expect(await levels(actor)).toEqual(['full', 'full', 'full']);
  for (const actor of [await world.person('agent', world.otherAgency), await world.person('resident')]) expect(await levels(actor)).toEqual([undefined, undefined, undefined]);
});
