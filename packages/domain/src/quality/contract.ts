import { z } from 'zod';
import { cursor, id, instant, pageOf } from '../fields';

export const qualityCheck = z.enum([
  'listings_without_photos', 'listings_without_place', 'price_outliers', 'listings_without_agent', 'suspended_agents', 'stale_drafts', 'orphan_leads', 'unanswered_inquiries', 'duplicate_parcels',
]);
export type QualityCheck = z.infer<typeof qualityCheck>;

export const reportInput = z.object({ organisationId: id.optional().describe('of everybody when left out') });
export const qualityReport = z.object({ asOf: instant, checks: z.array(z.object({ check: qualityCheck, records: z.int(), looked: z.int().describe('records that were looked at') })) });

export const findingsInput = reportInput.extend({ check: qualityCheck, cursor: cursor.optional(), limit: z.int().min(1).max(200).default(50) });
export const finding = z.object({
  recordType: z.enum(['listing', 'lead', 'inquiry', 'parcel']), recordId: id, name: z.string(), organisationId: id.nullable(), organisationName: z.string().nullable(), since: instant,
  value: z.number().nullable().describe('of a price its multiple of what is usual there; of an address how many share it'),
});
export type Finding = z.infer<typeof finding>;
export const findingPage = pageOf(finding);
