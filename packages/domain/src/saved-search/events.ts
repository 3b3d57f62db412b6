import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../fields';
import { alertSlot, frequency } from './frequency';

const aggregateType = 'saved_search';

/** What somebody looks for is their own business: the events say how often they want to hear, not of what. */
export const savedSearchCreated = defineEvent({
  type: 'saved_search.created', aggregateType, description: 'A person saved a search.', schema: z.object({ frequency }),
});
export const savedSearchUpdated = defineEvent({
  type: 'saved_search.updated', aggregateType, description: 'A person changed a saved search.',
  schema: z.object({ changed: z.array(z.enum(['name', 'criteria', 'frequency'])), frequency }),
});
export const savedSearchDeleted = defineEvent({
  type: 'saved_search.deleted', aggregateType, description: 'A person deleted a saved search; what it looked for is forgotten.', schema: z.object({}),
});
export const savedSearchAlertScheduled = defineEvent({
  type: 'saved_search.alert_scheduled', aggregateType, description: 'The next alert has another time: news is held back for a moment, or the person lives by another clock.',
  schema: z.object({ slot: alertSlot, dueAt: instant }),
});
export const savedSearchMatched = defineEvent({
  type: 'saved_search.matched', aggregateType, description: 'Listings that match a saved search are told to its owner.',
  schema: z.object({ listingIds: z.array(id).min(1).describe('the latest first, at most 100'), count: z.int().positive(), frequency }),
});
