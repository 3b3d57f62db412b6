import { z } from 'zod';

/** How often a person wants to hear of news; `never` keeps the search, and what is new for it, without a word. */
export const frequency = z.enum(['instant', 'daily', 'weekly', 'never']);
export type Frequency = z.infer<typeof frequency>;

/** Which clock an alert waits for. */
export const alertSlot = z.enum(['instant', 'daily', 'weekly']);
export type AlertSlot = z.infer<typeof alertSlot>;
