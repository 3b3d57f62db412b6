import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { performedInput } from '../contract';
import { searchPerformed } from '../events';
import { searchPolicy } from '../policy';
import { remember, tally } from '../store';
import { talliedText } from '../tallied-text';

/**
 * Notes that somebody searched, after the answer: in the person's own history when they are signed in, and nameless in the report of what is
 * searched. Events: search.performed. Errors: none but invalid_input.
 */
export const recordPerformed = defineCommand({
  name: 'search.recordPerformed',
  summary: 'Note a search in my history and in the nameless report.',
  input: performedInput,
  output: z.object({}),
  permission: 'search.record',
  events: [searchPerformed],
  async run(tx, { text, criteria, resultCount, within }) {
    tx.authorise(searchPolicy, 'search.record', {});
    const { userId } = tx.actor;
    if (userId !== null) await remember(tx, userId, { text, criteria, resultCount });
    // Who looks for a neighbour or a leak tells nobody what many look for.
    const words = within === 'listings' ? talliedText(text) : null;
    if (words !== null) await tally(tx, words, resultCount > 0);
    const fields = Object.entries(criteria).flatMap(([field, value]) => (value === undefined || field === 'text' ? [] : [field]));
    tx.append(searchPerformed, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: null, data: { hasText: text !== '', criteria: fields, resultCount } });
    return {};
  },
});
