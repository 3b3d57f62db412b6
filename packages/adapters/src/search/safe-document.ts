import type { ListingDocument } from './port';
import { safeText } from './text/safe';

/** The document with every text such that a database or an engine takes it. */
export function safeDocument(document: ListingDocument): ListingDocument {
  const entries = Object.entries(document).map(([name, value]: [string, unknown]) => [name, safeValue(value)]);
  // The same fields with the same types: only characters were taken out of texts.
  return Object.fromEntries(entries) as ListingDocument;
}

function safeValue(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value);
  if (Array.isArray(value)) return value.map(safeValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]: [string, unknown]) => [name, safeValue(inner)]));
}
