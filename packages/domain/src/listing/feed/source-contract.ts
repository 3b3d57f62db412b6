import { z } from 'zod';
import { currency, id, instant, writtenText, zone } from '../../fields';
import { intervalLimits } from './schedule';

/** What records of a source do not say themselves. */
export const resoDefaults = z.object({ currency, zone, country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as US') });

export const sourceName = writtenText(120).pipe(z.string().min(1, 'Say what this source is called.'));

/** How a RESO Web API is asked. */
export const sourceSettings = z.object({
  url: z.url({ protocol: /^https?$/, error: 'must be a whole address such as https://feed.example/odata' }).max(2_000).describe('the root of the service; Property is asked for below it'),
  token: z.string().trim().min(1).max(8_000).nullable().describe('bearer token; kept sealed and never shown again'),
  intervalMinutes: z.int().min(intervalLimits.least, `Ask every ${intervalLimits.least} minutes at most.`).max(intervalLimits.most, 'Ask once a week at least.'),
  withRemoval: z.boolean().describe('also take off the market what the source dropped'),
  defaults: resoDefaults,
});

/** What is kept as JSON with the source. */
export const sourceConfig = z.object({ url: z.string(), withRemoval: z.boolean().default(true), defaults: resoDefaults, cursorText: z.string().optional() });

export const feedSource = z.object({
  id, organisationId: id, organisationName: z.string(), name: z.string(), status: z.enum(['active', 'paused']), url: z.string(), hasToken: z.boolean(), intervalMinutes: z.int(),
  withRemoval: z.boolean(), defaults: resoDefaults,
  failures: z.int().describe('runs that failed one after the other'), failingSince: instant.nullable(), isAlarmed: z.boolean().describe('people were told that it keeps failing'),
  listings: z.int().describe('it has now'), nextRunAt: instant.nullable(),
  lastRun: z.object({ id, state: z.string(), startedAt: instant, finishedAt: instant.nullable(), error: z.string().nullable() }).nullable(),
  lastDoneAt: instant.nullable().describe('when it was last brought up to date'),
});
export type FeedSource = z.infer<typeof feedSource>;

export const feedSourceState = z.object({ id, version: z.int(), status: z.enum(['active', 'paused', 'deleted']) });
