import { defineCommand, type Scope } from '@lintel/db';
import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { channelState } from '../contract';
import { channelCreated } from '../events';
import { enter } from '../floor';
import { peopleOf } from '../people';
import { channelPolicy } from '../policy';
import { inHouse } from '../store';

/**
 * Begins to write to one neighbour, or to one who works in the house; two people have one conversation there, whoever begins it and however often.
 * Events: channel.created. Errors: invalid_input (oneself), not_found (who does not live there, or does not let themselves be seen).
 */
export const openDirect = defineCommand({
  name: 'channel.openDirect',
  summary: 'Write to one person of your house.',
  input: z.object({ buildingId: id, userId: id }),
  output: channelState,
  permission: 'channel.join',
  events: [channelCreated],
  async run(tx, { buildingId, userId: partnerId }) {
    const { building, userId } = await enter(tx, buildingId);
    tx.authorise(channelPolicy, 'channel.join', inHouse(building), 'channel.join');
    if (partnerId === userId) throw new DomainError('invalid_input', 'userId: must be somebody else.', { fields: [{ path: 'userId', code: 'custom', message: 'must be somebody else' }] });
    const [first = '', second = ''] = [userId, partnerId].toSorted();
    await tx.lock(`community/direct/${buildingId}/${first}/${second}`);
    const before = await tx.db.selectFrom('channel').select(['id', 'version']).where('building_id', '=', buildingId).where('first_user_id', '=', first).where('second_user_id', '=', second).executeTakeFirst();
    if (before !== undefined) return before;
    if (!(await canBeWrittenTo(tx, buildingId, partnerId))) throw notFound('user', partnerId);
    const channelId = uuidv7();
    await tx.db.insertInto('channel').values({ id: channelId, organisation_id: building.organisation_id, building_id: buildingId, kind: 'direct', first_user_id: first, second_user_id: second, made_by: userId, created_at: tx.now }).execute();
    // The house is not named: that two people write to each other is theirs alone.
    tx.append(channelCreated, { aggregateId: channelId, aggregateVersion: 1, organisationId: null, data: { buildingId: null, userIds: [first, second] } });
    return { id: channelId, version: 1 };
  },
});

async function canBeWrittenTo(scope: Scope, buildingId: string, userId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from (${peopleOf(scope, buildingId)}) people where people.user_id = ${userId}::uuid limit 1`.execute(scope.db);
  return rows.length > 0;
}
