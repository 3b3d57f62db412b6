import { fold } from '@lintel/adapters/search';
import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { setSynonymsInput } from '../contract';
import { synonymsChanged } from '../events';
import { searchPolicy } from '../policy';

/**
 * Says what else a word means to search; searches follow within seconds. An empty list takes the word off.
 * Events: search.synonyms_changed. Errors: forbidden.
 */
export const setSynonyms = defineCommand({
  name: 'search.setSynonyms',
  summary: 'Set what else a word means to search.',
  input: setSynonymsInput,
  output: z.object({ term: z.string() }),
  permission: 'search.manage',
  events: [synonymsChanged],
  async run(tx, { term: word, synonyms }) {
    tx.authorise(searchPolicy, 'search.manage', {});
    const term = fold(word);
    if (synonyms.length === 0) await tx.db.deleteFrom('search_synonym').where('term', '=', term).execute();
    else
      await tx.db.insertInto('search_synonym').values({ term, synonyms, updated_at: tx.now })
        .onConflict((conflict) => conflict.column('term').doUpdateSet((eb) => ({ synonyms, updated_at: tx.now, version: eb('search_synonym.version', '+', 1) }))).execute();
    tx.append(synonymsChanged, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: null, data: { term } });
    return { term };
  },
});
