import { safeText } from '../text/safe';
import { shortened } from '../text/slips';
import { plainText } from '../text/plain-text';
import { VectorBuilder } from '../text/vector';
import { stopWords, wordsOf } from '../text/words';
import type { RecordDocument } from './port';

/** What is shown of a text comes from its beginning; all of it is searched. */
const keptText = 4_000;
/** A slip is forgiven in the words that name a record, not in everything that is said in it. */
const namingWords = 20;
const lettersForSlips = 5;
const lettersAtMost = 24;

/** A record as the row it becomes. */
export function recordRow(document: RecordDocument): Readonly<Record<string, unknown>> {
  const title = safeText(document.title);
  const words = safeText(document.words);
  const body = plainText(document.body);
  const vector = new VectorBuilder();
  vector.add(title, 'A');
  vector.add(words, 'B');
  vector.add(body, 'D');
  return {
    id: document.id, kind: document.kind, record_type: document.recordType, record_id: document.recordId, organisation_id: document.organisationId, building_id: document.buildingId,
    person_id: document.personId, is_open: document.isOpen, status: document.status, review_status: document.reviewStatus, title, body: body.slice(0, keptText), at: document.at,
    document: vector.toString(), slips: slipsOf(`${title} ${words} ${title === '' ? body : ''}`),
  };
}

function slipsOf(text: string): readonly string[] {
  const naming = new Set<string>();
  for (const { term } of wordsOf(text)) {
    if (mayBeMistyped(term) && !stopWords.has(term)) naming.add(term);
    if (naming.size === namingWords) break;
  }
  return [...new Set([...naming].flatMap(shortened))];
}

/** Short words differ by a letter as often as they are misspelt; very long ones are nothing anybody types. */
export function mayBeMistyped(term: string): boolean {
  const { length } = [...term];
  return length >= lettersForSlips && length <= lettersAtMost;
}
