import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { mostSavedSearches, savedSearchCreateInput, savedSearchState } from '../contract';
import { savedSearchCreated } from '../events';
import { savedSearchPolicy } from '../policy';
import { armAlert } from '../arm';

/**
 * Saves what one looks for. News from now on is told at once, each morning, each Monday morning, or never.
 * Events: saved_search.created. Errors: unauthenticated, invalid_input, conflict (one has too many).
 */
export const createSavedSearch = defineCommand({
  name: 'savedSearch.create',
  summary: 'Save a search, and hear of what is new for it.',
  input: savedSearchCreateInput,
  output: savedSearchState,
  permission: 'savedSearch.create',
  events: [savedSearchCreated],
  async run(tx, input) {
    tx.authorise(savedSearchPolicy, 'savedSearch.create', {});
    const userId = signedInUser(tx);
    await refuseTooMany(tx, userId);
    const id = uuidv7();
    const { name, criteria, frequency } = input;
    const { last_position: position } = await tx.db.selectFrom('event_sequence').select('last_position').executeTakeFirstOrThrow();
    await tx.db.insertInto('saved_search').values({
      id, user_id: userId, name, criteria: JSON.stringify(criteria), frequency, alerted_through: position, created_at: tx.now,
    }).execute();
    await armAlert(tx, { id, userId, frequency });
    tx.append(savedSearchCreated, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: { frequency } });
    return { id, version: 1, frequency };
  },
});

async function refuseTooMany(tx: ScopedTransaction, userId: string): Promise<void> {
  await tx.lock(`saved searches of ${userId}`);
  const { count } = await tx.db.selectFrom('saved_search').select((eb) => eb.fn.countAll<number>().as('count')).where('user_id', '=', userId)
    .where('status', '<>', 'deleted').executeTakeFirstOrThrow();
  if (count >= mostSavedSearches)
    throw new DomainError('conflict', `You have ${mostSavedSearches} saved searches. Delete one you do not need any more first.`, { most: mostSavedSearches });
}
