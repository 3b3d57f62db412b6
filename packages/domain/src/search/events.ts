import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';

/** What was typed is a person's own business: the event says how, not what. */
export const searchPerformed = defineEvent({
  type: 'search.performed', aggregateType: 'search', description: 'Somebody searched; recorded by the screen after the answer.',
  schema: z.object({ hasText: z.boolean(), criteria: z.array(z.string()), resultCount: z.int() }),
});
export const searchHistoryCleared = defineEvent({
  type: 'search.history_cleared', aggregateType: 'search', description: 'A person deleted searches from their history.', schema: z.object({ entries: z.int() }),
});
export const synonymsChanged = defineEvent({
  type: 'search.synonyms_changed', aggregateType: 'search_synonym', description: 'An admin changed what else a word means to search.', schema: z.object({ term: z.string() }),
});
