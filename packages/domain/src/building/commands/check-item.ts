import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { checklistItem } from '../contract';
import { checklistChecked } from '../events';
import { residencyPolicy } from '../policy';
import { lockResidency, residencyAttributes } from '../store';

/**
 * Ticks off something of a move-in or move-out checklist, or takes the tick back. The resident and those who work in the house may.
 * Events: checklist.checked. Errors: forbidden, not_found.
 */
export const checkItem = defineCommand({
  name: 'checklist.check',
  summary: 'Tick off something of a move-in or move-out checklist.',
  input: z.object({ id, isDone: z.boolean() }),
  output: checklistItem,
  permission: 'residency.check',
  events: [checklistChecked],
  async run(tx, { id: itemId, isDone }) {
    const item = await tx.db.selectFrom('checklist_item').selectAll().where('id', '=', itemId).forUpdate().executeTakeFirst();
    if (item === undefined) throw notFound('checklist', itemId);
    const residency = await lockResidency(tx, item.residency_id);
    tx.authorise(residencyPolicy, 'residency.check', { ...residencyAttributes(residency), soughtAs: { record: 'checklist', id: itemId } }, 'residency.view');
    const occasion = item.occasion as 'move_in' | 'move_out';
    if ((item.done_at !== null) !== isDone) {
      await tx.db.updateTable('checklist_item').set(isDone ? { done_at: tx.now, done_by: tx.actor.userId } : { done_at: null, done_by: null }).where('id', '=', itemId).execute();
      tx.append(checklistChecked, { aggregateId: residency.id, aggregateVersion: 1, organisationId: residency.organisation_id, data: { buildingId: residency.building_id, itemId, occasion, isDone } });
    }
    const row = await tx.db.selectFrom('checklist_item').leftJoin('app_user', 'app_user.id', 'checklist_item.done_by').select(['checklist_item.done_at', 'app_user.name'])
      .where('checklist_item.id', '=', itemId).executeTakeFirstOrThrow();
    return { id: itemId, occasion, position: item.position, text: item.text, doneAt: row.done_at?.toISOString() ?? null, doneByName: row.name };
  },
});
