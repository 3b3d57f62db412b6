import type { ResoListing, ResoMedia, ResoValue } from '@lintel/domain/listing';

/** How a feed is written: what stands before its listings, between two of them, and after. */
export interface FeedFormat {
  readonly extension: 'json' | 'xml';
  readonly contentType: string;
  readonly head: string;
  readonly between: string;
  readonly foot: string;
  listing(listing: ResoListing): string;
}

export const json: FeedFormat = {
  extension: 'json', contentType: 'application/json; charset=utf-8', head: '{"value":[\n', between: ',\n', foot: '\n]}\n',
  listing: (listing) => JSON.stringify(listing),
};

export const xml: FeedFormat = {
  extension: 'xml', contentType: 'application/xml; charset=utf-8', head: '<?xml version="1.0" encoding="UTF-8"?>\n<RESO>\n', between: '\n', foot: '\n</RESO>\n',
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
