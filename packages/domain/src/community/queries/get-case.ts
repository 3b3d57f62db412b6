import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { caseItem } from '../contract';
import { caseRows, toCases } from './case-rows';

/** One case: for those who decide, and for whose words they are once they were hidden. Errors: not_found. */
export const getCase = defineQuery({
  name: 'moderation.get',
  summary: 'Look at what was decided about your words.',
  input: z.object({ id }),
  output: caseItem,
  permission: 'moderation.view',
  async run(scope, { id: caseId }) {
    const [item] = await toCases(scope, await caseRows(scope).where('moderation_case.id', '=', caseId).limit(1).execute());
    if (item === undefined) throw notFound('moderation_case', caseId);
    return item;
  },
});
