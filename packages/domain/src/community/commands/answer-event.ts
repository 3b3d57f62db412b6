import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { rsvpInput, rsvpState } from '../contract';
import { rsvpChanged } from '../events';
import { enter } from '../floor';
import { postPolicy } from '../policy';
import { lockPost, type PostRow, writtenAttributes } from '../store';

/**
 * Says whether one comes to an event, or otherwise than before. Never more come than there is room for, however many take the last place at once. Done twice it is done once.
 * Events: rsvp.changed. Errors: conflict when it is full, expired once it has begun, invalid_transition, not_found.
 */
export const answerEvent = defineCommand({
  name: 'event.answer',
  summary: 'Say whether you come to an event.',
  input: rsvpInput,
  output: rsvpState,
  permission: 'post.view',
  events: [rsvpChanged],
  async run(tx, { id, answer }) {
    // The event is locked: who comes is counted one after the other.
    const post = await lockPost(tx, id);
    tx.authorise(postPolicy, 'post.view', writtenAttributes(post), 'post.view');
    const { userId } = await enter(tx, post.building_id);
    refuseOver(post, tx.now);
    const before = await tx.db.selectFrom('rsvp').select(['id', 'answer', 'version']).where('post_id', '=', id).where('user_id', '=', userId).executeTakeFirst();
    if (before?.answer !== answer) {
      if (answer === 'going') await refuseFull(tx, post);
      const row = before === undefined
        ? await tx.db.insertInto('rsvp').values({ id: uuidv7(), organisation_id: post.organisation_id, post_id: id, user_id: userId, answer, created_at: tx.now, updated_at: tx.now }).returning(['id', 'version']).executeTakeFirstOrThrow()
        : await tx.db.updateTable('rsvp').set({ answer, version: before.version + 1, updated_at: tx.now }).where('id', '=', before.id).returning(['id', 'version']).executeTakeFirstOrThrow();
      tx.append(rsvpChanged, { aggregateId: row.id, aggregateVersion: row.version, organisationId: post.organisation_id, data: { buildingId: post.building_id, postId: id, userId, answer } });
    }
    return { id, answer, going: await goingTo(tx, id), capacity: post.capacity };
  },
});

function refuseOver(post: PostRow, now: Date): void {
  if (post.kind !== 'event') throw new DomainError('conflict', 'This is no event.', { kind: post.kind });
  if (post.status !== 'published') throw new DomainError('invalid_transition', `Nobody comes to an event that is ${post.status}.`, { state: post.status });
  if (post.starts_at !== null && post.starts_at <= now) throw new DomainError('expired', 'The event has begun.', { startsAt: post.starts_at.toISOString() });
}

async function goingTo(tx: ScopedTransaction, postId: string): Promise<number> {
  return (await tx.db.selectFrom('rsvp').select((eb) => eb.fn.countAll<number>().as('n')).where('post_id', '=', postId).where('answer', '=', 'going').executeTakeFirstOrThrow()).n;
}

async function refuseFull(tx: ScopedTransaction, post: PostRow): Promise<void> {
  if (post.capacity === null) return;
  const going = await goingTo(tx, post.id);
  if (going >= post.capacity) throw new DomainError('conflict', `All ${post.capacity} places are taken.`, { capacity: post.capacity, going });
}
