import { z } from 'zod';
import { id, instant } from '../../fields';

export const feedKind = z.enum(['csv', 'reso_file', 'reso_web_api']);
export const feedRunState = z.enum(['running', 'done', 'failed', 'interrupted']);
export type FeedRunState = z.infer<typeof feedRunState>;

export const feedRun = z.object({
  id, feedSourceId: id, sourceName: z.string(), organisationId: id, state: feedRunState, isDryRun: z.boolean(), fileName: z.string().nullable(),
  isOrdered: z.boolean().describe('its file lies in the store, so that a worker reads it and it can go on'), rowsTotal: z.int().nullable(),
  rowsDone: z.int(), created: z.int(), updated: z.int(), unchanged: z.int(), removed: z.int(), rejected: z.int(), error: z.string().nullable(),
  startedAt: instant, finishedAt: instant.nullable(),
});
export type FeedRun = z.infer<typeof feedRun>;
