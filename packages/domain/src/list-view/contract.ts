import { z } from 'zod';
import { expectedVersion, id, writtenText } from '../fields';

/** So many views of one list a person keeps at most. */
export const mostViews = 30;

/** The lists that can be kept as one looks at them. */
export const viewedList = z.enum(['listings', 'tickets']);
export type ViewedList = z.infer<typeof viewedList>;

const name = writtenText(80).pipe(z.string().min(1, 'give it a name'));
/** The list's address behind the question mark: filters and layout. Empty: everything. */
const query = z.string().max(1_000).regex(/^(?!\?)[\x21-\x7e]*$/, 'must be the query of an address, encoded, without its question mark');

export const listViewCreateInput = z.object({ list: viewedList, name, query, isPinned: z.boolean().default(false), isDefault: z.boolean().default(false) });
export const listViewUpdateInput = z.object({
  id, expectedVersion: expectedVersion.optional(), name: name.optional(), query: query.optional(), isPinned: z.boolean().optional(), isDefault: z.boolean().optional(),
});
export const listViewItem = z.object({ id, version: z.int(), list: viewedList, name: z.string(), query: z.string(), isPinned: z.boolean(), isDefault: z.boolean() });
