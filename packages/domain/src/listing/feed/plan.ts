import { z } from 'zod';
import { currency, zone } from '../../fields';
import { mapping } from './mapping';

/** How an ordered file is to be read. */
export const feedPlan = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('csv'), mapping }),
  z.object({ kind: z.literal('reso_file'), defaults: z.object({ currency, zone, country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as US') }) }),
]);
export type FeedPlan = z.infer<typeof feedPlan>;

/** A file that waits to be imported. */
export const importLimits = { fileBytes: 512 * 1024 * 1024, daysKept: 14 } as const;

export const importPrefix = 'imports/';
export const importKey = (fileId: string): string => `${importPrefix}${fileId}`;
