import type { Database } from '@lintel/db';
import type { Kysely } from 'kysely';
import { Remembered } from './remembered';
import { fold } from './text/fold';
import { wordsOf } from './text/words';

/** For a word, what means the same; each as the words that must follow each other. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>;
export type SynonymSource = () => Promise<Synonyms>;

/** The synonyms admins keep; a change is seen within 15 seconds. */
export function storedSynonyms(db: Kysely<Database>): SynonymSource {
  const remembered = new Remembered<Synonyms>({ milliseconds: 15_000, entries: 1 });
  return async () => {
    const held = remembered.get('');
    if (held !== undefined) return held;
    const synonyms = await readSynonyms(db);
    remembered.set('', synonyms);
    return synonyms;
  };
}

/** The synonyms as they stand now. */
export async function readSynonyms(db: Kysely<Database>): Promise<Synonyms> {
  const rows = await db.selectFrom('search_synonym').select(['term', 'synonyms']).execute();
  return new Map(rows.map(({ term, synonyms }) => [fold(term), synonyms.map((s) => wordsOf(s).map((w) => w.term)).filter((w) => w.length > 0)]));
}
