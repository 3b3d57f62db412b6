import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { limits, sourceRef } from '../contract';
import { readPassages } from '../passages';
import { assistantPolicy } from '../policy';
import { findHouse, houseAttributes } from '../store';

/** What records of a house say, as whoever asks may read them: all that an assistant is ever given for a question of theirs. Errors: not_found. */
export const listPassages = defineQuery({
  name: 'assistant.listPassages',
  summary: 'What records of a house say to you.',
  input: z.object({ buildingId: id, sources: z.array(sourceRef).max(limits.passages) }),
  output: z.object({ items: z.array(z.object({ ref: sourceRef, title: z.string(), excerpt: z.string() })) }),
  permission: 'assistant.ask',
  async run(scope, { buildingId, sources }) {
    const house = await findHouse(scope, buildingId);
    scope.authorise(assistantPolicy, 'assistant.ask', houseAttributes(house));
    return { items: (await readPassages(scope, buildingId, sources)).map(({ ref, title, excerpt }) => ({ ref, title, excerpt })) };
  },
});
