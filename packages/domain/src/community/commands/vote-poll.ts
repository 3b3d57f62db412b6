import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { voteInput } from '../contract';
import { z } from 'zod';
import { id } from '../../fields';
import { pollVoted } from '../events';
import { enter, type Floor } from '../floor';
import { postPolicy } from '../policy';
import { findPost, type PostRow, writtenAttributes } from '../store';

/**
 * Votes in a poll, or otherwise than before. One person has one ballot, whatever is sent at once; for what they voted only they see.
 * Events: poll.voted. Errors: invalid_input (several where one is asked, another poll's answer), expired after its end, not_found.
 */
export const votePoll = defineCommand({
  name: 'poll.vote',
  summary: 'Vote in a poll.',
  input: voteInput,
  output: z.object({ id, optionIds: z.array(id) }),
  permission: 'post.view',
  events: [pollVoted],
  async run(tx, { id: postId, optionIds }) {
    const seen = await findPost(tx, postId);
    tx.authorise(postPolicy, 'post.view', writtenAttributes(seen), 'post.view');
    const floor = await enter(tx, seen.building_id);
    // Read again, now that it is one's turn: it may have ended meanwhile.
    const post = (await tx.db.selectFrom('post').selectAll().where('id', '=', postId).forShare().executeTakeFirstOrThrow()) as PostRow;
    const wanted = [...new Set(optionIds)].toSorted();
    await refuseVote(tx, post, wanted);
    const ballot = await ballotOf(tx, floor, post);
    const held = await tx.db.selectFrom('poll_choice').select('option_id').where('ballot_id', '=', ballot.id).orderBy('option_id').execute();
    if (JSON.stringify(held.map((row) => row.option_id)) === JSON.stringify(wanted)) return { id: postId, optionIds: wanted };
    await tx.db.deleteFrom('poll_choice').where('ballot_id', '=', ballot.id).execute();
    if (wanted.length > 0) await tx.db.insertInto('poll_choice').values(wanted.map((option_id) => ({ id: uuidv7(), organisation_id: post.organisation_id, post_id: postId, ballot_id: ballot.id, option_id }))).execute();
    const { version } = await tx.db.updateTable('poll_ballot').set({ version: ballot.version + 1 }).where('id', '=', ballot.id).returning('version').executeTakeFirstOrThrow();
    tx.append(pollVoted, { aggregateId: ballot.id, aggregateVersion: version, organisationId: post.organisation_id, data: { buildingId: post.building_id, postId } });
    return { id: postId, optionIds: wanted };
  },
});

const refusal = (message: string) => new DomainError('invalid_input', `optionIds: ${message}.`, { fields: [{ path: 'optionIds', code: 'custom', message }] });

async function refuseVote(tx: ScopedTransaction, post: PostRow, wanted: readonly string[]): Promise<void> {
  if (post.kind !== 'poll') throw new DomainError('conflict', 'This is no poll.', { kind: post.kind });
  if (post.status !== 'published') throw new DomainError('invalid_transition', `Nobody votes in a poll that is ${post.status}.`, { state: post.status });
  if (post.closes_at !== null && post.closes_at <= tx.now) throw new DomainError('expired', 'The time to vote is over.', { closesAt: post.closes_at.toISOString() });
  if (!post.is_multiple && wanted.length > 1) throw refusal('choose one answer');
  if (wanted.length === 0) return;
  const known = await tx.db.selectFrom('poll_option').select('id').where('post_id', '=', post.id).where('id', 'in', [...wanted]).execute();
  if (known.length < wanted.length) throw refusal('is no answer of this poll');
}

async function ballotOf(tx: ScopedTransaction, { userId }: Floor, post: PostRow): Promise<{ readonly id: string; readonly version: number }> {
  await tx.db.insertInto('poll_ballot').values({ id: uuidv7(), organisation_id: post.organisation_id, post_id: post.id, user_id: userId, created_at: tx.now }).onConflict((oc) => oc.columns(['post_id', 'user_id']).doNothing()).execute();
  return tx.db.selectFrom('poll_ballot').select(['id', 'version']).where('post_id', '=', post.id).where('user_id', '=', userId).forUpdate().executeTakeFirstOrThrow();
}
