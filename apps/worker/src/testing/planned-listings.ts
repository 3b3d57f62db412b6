import { approveListing, createListing, editListing, publishListing, putUnderContract, submitListing } from '@lintel/domain/listing';
import { completeDraft, type World } from '@lintel/domain/testing';
import type { Actor } from '@lintel/kernel';
import { persistently } from './persistence';

export const fates = ['expires', 'goes live', 'finds a buyer', 'is renewed'] as const;
export type Fate = (typeof fates)[number];

/** A listing whose life is planned: what it should be in the end, whatever happens to the workers meanwhile. */
export interface PlannedListing {
  readonly id: string;
  readonly fate: Fate;
  readonly finalStatus: string;
  readonly expiresAt: Date;
  readonly goesLiveAt: Date | null;
}

export interface Plan {
  readonly world: World;
  readonly agent: Actor;
  readonly moderator: Actor;
}

/** Brings one listing to the market by commands, as people do. */
export async function planListing({ world, agent, moderator }: Plan, fate: Fate, expiresAt: Date, goesLiveAt: Date): Promise<PlannedListing> {
  const { executor, as } = world;
  const draft = completeDraft(world);
  const { id } = await executor.execute(createListing, { ...draft, listing: { ...draft.listing, expirationAt: expiresAt.toISOString() } }, as(agent));
  await executor.execute(submitListing, { id }, as(agent));
  await executor.execute(approveListing, { id }, as(moderator));
  await executor.execute(publishListing, { id, ...(fate === 'goes live' ? { goLiveAt: goesLiveAt.toISOString() } : {}) }, as(agent));
  return {
    id, fate, expiresAt, goesLiveAt: fate === 'goes live' ? goesLiveAt : null,
    finalStatus: { expires: 'Expired', 'goes live': 'Expired', 'finds a buyer': 'ActiveUnderContract', 'is renewed': 'Active' }[fate],
  };
}

/** What people do while workers come and go. */
export async function changeCourse({ world, agent }: Plan, listing: PlannedListing): Promise<void> {
  const { executor } = world;
  // Whoever does not hear an answer asks again under the same key.
  const as = (actor: Actor) => world.as(actor, { idempotencyKey: `course-${listing.id}` });
  if (listing.fate === 'finds a buyer') await persistently(() => executor.execute(putUnderContract, { id: listing.id }, as(agent)));
  const renewedUntil = new Date(Date.now() + 90 * 86_400_000).toISOString();
  if (listing.fate === 'is renewed')
    await persistently(() => executor.execute(editListing, { id: listing.id, listing: { expirationAt: renewedUntil } }, as(agent)));
}
