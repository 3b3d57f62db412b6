import { defineQuery, type Scope } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { muteItem } from '../contract';
import { bitingStatuses, muteLifecycle } from '../lifecycle';
import { mutePolicy } from '../policy';
import { muteAttributes, muteColumns, type MuteRow } from '../store';

/** Who may not write at the moment: in the houses one manages, and oneself. */
export const listMutes = defineQuery({
  name: 'mute.list',
  summary: 'See who may not write for a while, and whether you are one of them.',
  input: z.object({ buildingId: id.optional() }),
  output: z.object({ items: z.array(muteItem) }),
  permission: 'mute.view',
  async run(scope, { buildingId }) {
    let query = scope.db.selectFrom('mute').innerJoin('app_user', 'app_user.id', 'mute.user_id').selectAll('mute').select('app_user.name').where(scope.visible(mutePolicy, 'mute.view', muteColumns))
      .where('mute.status', 'in', [...bitingStatuses]).where('mute.until', '>', sql<Date>`now()`);
    if (buildingId !== undefined) query = query.where('mute.building_id', '=', buildingId);
    const rows = await query.orderBy('mute.until').limit(200).execute();
    return { items: rows.map((row) => toMute(scope, row as unknown as MuteRow & { readonly name: string })) };
  },
});

function toMute(scope: Scope, row: MuteRow & { readonly name: string }): z.infer<typeof muteItem> {
  const may = (permission: 'mute.decide' | 'mute.appeal') => mutePolicy.permits(permission, scope.actor, muteAttributes(row));
  const can = (command: string) => muteLifecycle.targets(row.status, command).length > 0;
  return {
    id: row.id, version: row.version, buildingId: row.building_id, userId: row.user_id, userName: row.name, status: row.status, until: row.until.toISOString(), reason: row.reason, appealNote: row.appeal_note, decisionNote: row.decision_note,
    createdAt: row.created_at.toISOString(),
    actions: [...(may('mute.decide') ? ['mute.lift', 'mute.uphold'].filter(can) : []), ...(row.user_id === scope.actor.userId && may('mute.appeal') && can('mute.appeal') ? ['mute.appeal'] : [])],
  };
}
