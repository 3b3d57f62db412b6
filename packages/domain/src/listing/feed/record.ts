import { z } from 'zod';
import { currency, minorUnits } from '../../fields';
import { address, propertyFields, standardStatus } from '../contract';

const instant = z.iso.datetime({ offset: true });

/** NUL and halves of characters: JSON can name them, Postgres keeps neither, and one would take its whole batch down. */
const unkeepableText = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Where in a value such a text is, as a key or a value; undefined where there is none. */
function unkeepable(value: unknown): string[] | undefined {
  if (typeof value === 'string') return unkeepableText.test(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = unkeepableText.test(key) ? [] : unkeepable(inner);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}

/** A listing as a source gives it, in Lintel's terms: what every format is brought to before anything is written. */
export const feedRecord = z.object({
  /** Unique within the source; a sale repeats a parcel's id, so a mapping may join several fields. */
  sourceKey: z.string().trim().min(1).max(200),
  standardStatus,
  title: z.string().trim().min(1).max(160),
  publicRemarks: z.string().max(20_000).default(''),
  listPrice: minorUnits.nullable().default(null),
  closePrice: minorUnits.nullable().default(null),
  currency,
  closeDate: instant.nullable().default(null),
  listingContractDate: z.iso.date().nullable().default(null),
  expirationAt: instant.nullable().default(null),
  onMarketAt: instant.nullable().default(null),
  modifiedAt: instant.nullable().default(null),
  address,
  property: propertyFields.partial().required({ propertyType: true }),
  /** Addresses of the source's photos in their order: a change of photos counts as a change. One that is no address is the photo's trouble, not the listing's. */
  photos: z.array(z.object({ url: z.string().max(2_000), modifiedAt: z.string().max(40).nullable() })).max(500).default([]),
  /** What RESO does not name, or Lintel does not offer, as it came. */
  extra: z.record(z.string(), z.unknown()).default({}),
})
  .refine((r) => r.standardStatus !== 'Closed' || (r.closePrice !== null && r.closeDate !== null), { path: ['closePrice'], message: 'a closed listing needs the price and date of its sale' })
  .refine((r) => !['ComingSoon', 'Active', 'ActiveUnderContract', 'Pending'].includes(r.standardStatus) || r.listPrice !== null, { path: ['listPrice'], message: 'a listing on the market needs an asking price' })
  .superRefine((record, check) => {
    const path = unkeepable(record);
    if (path !== undefined) check.addIssue({ code: 'custom', path, message: 'holds a character that no text may have' });
  });
export type FeedRecord = z.infer<typeof feedRecord>;

/** One thing wrong with one row: where, and what. */
export const rowError = z.object({
  line: z.int().nonnegative(), sourceKey: z.string().nullable(), field: z.string(), code: z.string(), message: z.string(), value: z.string().max(200).nullable(),
});
export type RowError = z.infer<typeof rowError>;

/** A row read from a source: the record it makes, or what is wrong with it. */
export type ReadRow =
  | { readonly line: number; readonly record: FeedRecord }
  | { readonly line: number; readonly errors: readonly RowError[] };

const shown = (value: unknown): string | null => (value === undefined || value === null ? null : (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200));

/** Checks a mapped row. `source` tells which field of the file a field of the record came from, so that errors name what people see. */
export function toRecord(line: number, candidate: Readonly<Record<string, unknown>>, source: (path: string) => { readonly field: string; readonly value: unknown }): ReadRow {
  const parsed = feedRecord.safeParse(candidate);
  if (parsed.success) return { line, record: parsed.data };
  const sourceKey = typeof candidate['sourceKey'] === 'string' ? candidate['sourceKey'].slice(0, 200) : null;
  return {
    line,
    errors: parsed.error.issues.map((issue) => {
      const { field, value } = source(issue.path.join('.'));
      return { line, sourceKey, field, code: issue.code, message: issue.message, value: shown(value) };
    }),
  };
}
