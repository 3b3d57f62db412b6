import { z } from 'zod';

/** How a column's text becomes a value. */
const transform = z.enum([
  'text', 'number', 'integer', 'year', 'date', 'instant', 'decimal', 'lakh', 'crore', 'bedroomsFromTitle', 'status', 'propertyTypeFromTitle', 'propertySubTypeFromTitle',
]);

/** Where a field's value comes from: a column, a template of columns (`{id}-{date}`), or the same for all. */
const fieldRule = z.union([
  z.strictObject({ from: z.string().min(1), as: transform.default('text'), values: z.record(z.string(), z.string()).optional(), zeroIsAbsent: z.boolean().optional() }),
  z.strictObject({ template: z.string().min(1) }),
  z.strictObject({ constant: z.union([z.string(), z.number()]) }),
]);
export type FieldRule = z.infer<typeof fieldRule>;
export type Transform = z.infer<typeof transform>;

/** Which columns of a file are which fields of a listing. Shipped as JSON; see the mappings folder for two that work. */
export const mapping = z.strictObject({
  name: z.string().min(1).max(120),
  description: z.string().default(''),
  delimiter: z.string().length(1).default(','),
  /** Of the prices. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  zone: z.string(),
  sourceKey: z.string().min(1).describe('a template of columns that tells records apart, such as {id}-{date}'),
  fields: z.record(z.string(), fieldRule),
  /** Where records without coordinates are put, approximately: around their locality, or the city's centre. */
  localities: z.strictObject({ column: z.string(), centre: z.tuple([z.number(), z.number()]), known: z.record(z.string(), z.tuple([z.number(), z.number()])) }).optional(),
  /** Columns that are none of the fields are kept as extra fields; these are not. */
  dropped: z.array(z.string()).default([]),
});
export type Mapping = z.infer<typeof mapping>;
