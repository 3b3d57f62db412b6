import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { flagInput } from '../contract';
import { type Contribution, seenContribution } from '../contribution';
import { contentFlagged } from '../events';
import { enter, refuseFlood } from '../floor';
import { moderationLifecycle } from '../lifecycle';
import { moderationPolicy } from '../policy';
import { type CaseRow, inHouse } from '../store';
import { z } from 'zod';
import { id } from '../../fields';

/**
 * Says that a post, a comment or a message should not stand there. All flags of one thing are one case; who flagged it is told to nobody. What was looked at already is looked at
 * again when somebody else flags it. Done twice it is done once.
 * Events: content.flagged. Errors: conflict (one's own words), rate_limited, not_found.
 */
export const flagContent = defineCommand({
  name: 'moderation.flag',
  summary: 'Say that something should not stand there.',
  input: flagInput,
  output: z.object({ id }),
  permission: 'moderation.flag',
  events: [contentFlagged],
  async run(tx, input) {
    const found = await seenContribution(tx, input);
    const { building, userId } = await enter(tx, found.buildingId);
    tx.authorise(moderationPolicy, 'moderation.flag', inHouse(building), 'moderation.flag');
    if (found.authorId === userId) throw new DomainError('conflict', 'These are your own words. Take them down instead.', { because: 'own' });
    const held = await holdCase(tx, found);
    const before = await tx.db.selectFrom('flag').select('id').where('case_id', '=', held.id).where('user_id', '=', userId).executeTakeFirst();
    if (before !== undefined) return { id: before.id };
    await refuseFlood(tx, userId, 'flag');
    const flagId = uuidv7();
    await tx.db.insertInto('flag').values({ id: flagId, organisation_id: found.organisationId, case_id: held.id, user_id: userId, reason: input.reason, note: input.note, created_at: tx.now }).execute();
    const isClosed = held.status === 'kept' || held.status === 'restored';
    const { version } = await tx.db.updateTable('moderation_case').set({ version: held.version + 1, updated_at: tx.now, ...(isClosed ? { status: moderationLifecycle.next(held.status, 'moderation.flag'), excerpt: found.words } : {}) }).where('id', '=', held.id).returning('version').executeTakeFirstOrThrow();
    const { n } = await tx.db.selectFrom('flag').select((eb) => eb.fn.countAll<number>().as('n')).where('case_id', '=', held.id).executeTakeFirstOrThrow();
    tx.append(contentFlagged, { aggregateId: held.id, aggregateVersion: version, organisationId: found.organisationId, data: { buildingId: found.buildingId, of: found.type, reason: input.reason, flags: n } });
    return { id: flagId };
  },
});

/** The case of what was flagged, locked; begun when there is none. */
async function holdCase(tx: ScopedTransaction, { type, id: recordId, organisationId, buildingId, authorId, words }: Contribution): Promise<CaseRow> {
  await tx.db.insertInto('moderation_case').values({ id: uuidv7(), organisation_id: organisationId, building_id: buildingId, record_type: type, record_id: recordId, author_id: authorId, excerpt: words, created_at: tx.now, updated_at: tx.now })
    .onConflict((oc) => oc.columns(['record_type', 'record_id']).doNothing()).execute();
  return (await tx.db.selectFrom('moderation_case').selectAll().where('record_type', '=', type).where('record_id', '=', recordId).forUpdate().executeTakeFirstOrThrow()) as CaseRow;
}
