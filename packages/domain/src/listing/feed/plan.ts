import { z } from 'zod';
import { mapping } from './mapping';
import { resoDefaults } from './source-contract';

/** How an ordered file is to be read. */
export const filePlan = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('csv'), mapping }),
  z.object({ kind: z.literal('reso_file'), defaults: resoDefaults }),
]);
export type FilePlan = z.infer<typeof filePlan>;

/** What a worker does by itself: reads a file, or asks a source for what is new. */
export const feedPlan = z.discriminatedUnion('kind', [...filePlan.options, z.object({ kind: z.literal('reso_web_api') })]);
export type FeedPlan = z.infer<typeof feedPlan>;

/** A file that waits to be imported. */
export const importLimits = { fileBytes: 512 * 1024 * 1024, daysKept: 14 } as const;

export const importPrefix = 'imports/';
export const importKey = (fileId: string): string => `${importPrefix}${fileId}`;
