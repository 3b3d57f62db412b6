import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { viewedList } from './contract';

const aggregateType = 'list_view';

/** What somebody calls a view and what it shows is their own business: the events say of which list it is. */
export const listViewCreated = defineEvent({ type: 'list_view.created', aggregateType, description: 'A person kept a list as they look at it.', schema: z.object({ list: viewedList }) });
export const listViewUpdated = defineEvent({
  type: 'list_view.updated', aggregateType, description: 'A person changed a view of a list.',
  schema: z.object({ list: viewedList, changed: z.array(z.enum(['name', 'query', 'isPinned', 'isDefault'])) }),
});
export const listViewDeleted = defineEvent({ type: 'list_view.deleted', aggregateType, description: 'A person deleted a view of a list.', schema: z.object({ list: viewedList }) });
