import type { Meilisearch, MultiSearchQuery, Settings } from 'meilisearch';
import { piecesOf } from '../meilisearch/answer';
import { meilisearchEngine } from '../meilisearch/errors';
import { visibilityFilter } from '../meilisearch/filter';
import { matchBegin, matchEnd } from '../meilisearch/request';
import { plainText } from '../text/plain-text';
import { queryWords } from '../text/query';
import { safeText } from '../text/safe';
import { stopWords } from '../text/words';
import type { RecordAnswer, RecordAttributes, RecordDocument, RecordSearch } from './port';

const attributes = ['recordType', 'recordId', 'organisationId', 'buildingId', 'personId', 'isOpen', 'status', 'reviewStatus'] as const satisfies readonly (keyof RecordAttributes)[];
const held: ReadonlySet<string> = new Set(attributes);
const deepestHit = 1_000;
const excerptWords = 34;
const longestText = 400;

/** Records forgive a slip in words of five letters and more: in shorter ones another letter is mostly another word. */
export const recordSettings: Settings = {
  searchableAttributes: ['title', 'words', 'body'],
  filterableAttributes: ['id', 'kind', ...attributes],
  sortableAttributes: ['atMs'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'exactness', 'atMs:desc'],
  stopWords: [...stopWords],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 10 } },
  pagination: { maxTotalHits: deepestHit },
};

export interface MeilisearchRecord extends RecordDocument {
  readonly atMs: number;
}

export function meilisearchRecord(document: RecordDocument): MeilisearchRecord {
  return { ...document, title: safeText(document.title), words: safeText(document.words), body: plainText(document.body), atMs: Date.parse(document.at) };
}

interface RawRecord {
  readonly id: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly title: string;
  readonly _formatted?: { readonly title?: string; readonly body?: string };
}

/** The queries of one search, one a kind, to be sent together. */
export function recordQueries({ text, kinds, visible, limit, offset }: RecordSearch, indexUid: string): readonly MultiSearchQuery[] {
  return kinds.map((kind) => ({
    indexUid, q: safeText(text).slice(0, longestText), filter: `kind = "${kind}" AND ${visibilityFilter(visible, held)}`, limit, offset, matchingStrategy: 'all',
    attributesToRetrieve: ['id', 'recordType', 'recordId', 'title'], attributesToHighlight: ['title', 'body'], attributesToCrop: ['body'], cropLength: excerptWords,
    highlightPreTag: matchBegin, highlightPostTag: matchEnd,
  }));
}

export async function findRecords(client: Meilisearch, indexUid: string, request: RecordSearch): Promise<RecordAnswer> {
  const isAsked = queryWords(request.text).length > 0;
  const results = isAsked ? (await client.multiSearch({ queries: [...recordQueries(request, indexUid)] })).results : [];
  const groups = request.kinds.map((kind, at) => {
    // The fields asked for in the request.
    const hits = (results[at]?.hits ?? []) as unknown as readonly RawRecord[];
    const count = results[at]?.estimatedTotalHits ?? 0;
    return {
      kind, total: { count, relation: count >= deepestHit ? 'atLeast' : 'exact' } as const,
      hits: hits.map(({ id, recordType, recordId, title, _formatted }) => ({ id, recordType, recordId, title: piecesOf(_formatted?.title ?? title), excerpt: piecesOf(_formatted?.body ?? '') })),
    };
  });
  return { groups, servedBy: meilisearchEngine, isDegraded: false };
}
