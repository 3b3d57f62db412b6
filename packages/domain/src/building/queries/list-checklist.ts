import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { checklistItem } from '../contract';
import { residencyPolicy } from '../policy';
import { residencyAttributes, type ResidencyRow } from '../store';

/** What is to be done when a resident moves in and out, and what is done. Errors: not_found. */
export const listChecklist = defineQuery({
  name: 'checklist.list',
  summary: 'The move-in and move-out checklists of a residency.',
  input: z.object({ residencyId: id }),
  output: z.object({ items: z.array(checklistItem) }),
  permission: 'residency.check',
  async run(scope, { residencyId }) {
    const residency = (await scope.db.selectFrom('residency').selectAll().where('id', '=', residencyId).executeTakeFirst()) as ResidencyRow | undefined;
    if (residency === undefined) throw notFound('residency', residencyId);
    scope.authorise(residencyPolicy, 'residency.check', residencyAttributes(residency), 'residency.view');
    const rows = await scope.db.selectFrom('checklist_item').leftJoin('app_user', 'app_user.id', 'checklist_item.done_by').selectAll('checklist_item').select('app_user.name')
      .where('residency_id', '=', residencyId).orderBy('occasion').orderBy('position').execute();
    return { items: rows.map((row) => ({ id: row.id, occasion: row.occasion as 'move_in' | 'move_out', position: row.position, text: row.text, doneAt: row.done_at?.toISOString() ?? null, doneByName: row.name })) };
  },
});
