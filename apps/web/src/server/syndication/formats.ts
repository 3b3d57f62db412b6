import type { ResoListing, ResoMedia, ResoValue } from '@lintel/domain/listing';
import type { JsonSchema } from '../rest/json-schema';

/** How a feed is written: what stands before its listings, between two of them, and after. */
export interface FeedFormat {
  readonly extension: 'json' | 'xml';
  readonly contentType: string;
  /** Of the whole feed, for the reference. */
  readonly schema: JsonSchema;
  readonly head: string;
  readonly between: string;
  readonly foot: string;
  listing(listing: ResoListing): string;
}

export const json: FeedFormat = {
  extension: 'json', contentType: 'application/json; charset=utf-8', head: '{"value":[\n', between: ',\n', foot: '\n]}\n',
  schema: { type: 'object', required: ['value'], properties: { value: { type: 'array', items: { type: 'object', description: 'a Property of the Data Dictionary' } } } },
  listing: (listing) => JSON.stringify(listing),
};

export const xml: FeedFormat = {
  extension: 'xml', contentType: 'application/xml; charset=utf-8', head: '<?xml version="1.0" encoding="UTF-8"?>\n<RESO>\n', between: '\n', foot: '\n</RESO>\n',
  schema: { type: 'string', description: 'an element Property for each listing' },
  listing: (listing) => `<Property>${fieldsOf(listing)}</Property>`,
};

function fieldsOf(fields: Readonly<Record<string, ResoValue>> | ResoMedia): string {
  return Object.entries(fields).map(([name, value]: [string, ResoValue | undefined]) => value === undefined ? '' : `<${name}>${written(value)}</${name}>`).join('');
}

function written(value: ResoValue): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map((item) => (typeof item === 'string' ? `<Value>${escaped(item)}</Value>` : `<Item>${fieldsOf(item)}</Item>`)).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (character) => entities[character] ?? character);
