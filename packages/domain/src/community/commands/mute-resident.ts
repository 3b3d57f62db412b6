import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { limits, muteInput, muteState } from '../contract';
import { muteSet } from '../events';
import { enter, personInHouse } from '../floor';
import { bitingStatuses } from '../lifecycle';
import { moderationPolicy } from '../policy';
import { factOf, inHouse, type MuteRow, updateMute } from '../store';
import { muteRow } from '../timers';

/**
 * Lets somebody read and not write in a house until then; one who is muted already, until then instead. It waits for what they are writing at this moment, and bites with the next.
 * Events: mute.set. Errors: invalid_input (until), conflict (who manages the house themselves), forbidden, not_found (who does not live there).
 */
export const muteResident = defineCommand({
  name: 'mute.set',
  summary: 'Let somebody read and not write for a while.',
  input: muteInput,
  output: muteState,
  permission: 'moderation.decide',
  events: [muteSet],
  async run(tx, { buildingId, userId, until, reason }) {
    const { building, userId: muter } = await enter(tx, buildingId);
    tx.authorise(moderationPolicy, 'moderation.decide', inHouse(building), 'moderation.flag');
    const end = new Date(until);
    const ahead = end.getTime() - tx.now.getTime();
    if (ahead <= 0 || ahead > limits.muteDays * 86_400_000) throw new DomainError('invalid_input', 'until: must be ahead, and within a year.', { fields: [{ path: 'until', code: 'custom', message: 'must be ahead, and within a year' }] });
    await refuseNoResident(tx, buildingId, userId);
    await tx.lock(personInHouse(buildingId, userId));
    const before = (await tx.db.selectFrom('mute').selectAll().where('building_id', '=', buildingId).where('user_id', '=', userId).where('status', 'in', [...bitingStatuses]).forUpdate().executeTakeFirst()) as MuteRow | undefined;
    const row = before === undefined
      ? ((await tx.db.insertInto('mute').values({ id: uuidv7(), organisation_id: building.organisation_id, building_id: buildingId, user_id: userId, until: end, reason, muted_by: muter, created_at: tx.now, updated_at: tx.now }).returningAll().executeTakeFirstOrThrow()) as MuteRow)
      : await updateMute(tx, before, { until: end, reason, muted_by: muter, status: 'active', appeal_note: null });
    tx.deadlines.set(muteRow(row));
    tx.append(muteSet, { ...factOf(row), data: { buildingId, userId, until: end.toISOString() } });
    return { id: row.id, version: row.version, status: row.status, until: end.toISOString() };
  },
});

async function refuseNoResident(tx: ScopedTransaction, buildingId: string, userId: string): Promise<void> {
  const { rows } = await sql<{ role: string }>`select m.role from membership m left join unit u on u.id = m.unit_id where m.user_id = ${userId}::uuid and (m.building_id = ${buildingId}::uuid or u.building_id = ${buildingId}::uuid)
    and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now())`.execute(tx.db);
  if (rows.length === 0) throw notFound('user', userId);
  if (rows.some(({ role }) => role === 'building_manager')) throw new DomainError('conflict', 'Whoever manages the house cannot be muted in it.', { because: 'manager' });
}
