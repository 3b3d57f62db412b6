import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { actingStarted as started, delegationStartInput } from '../contract';
import { actingEnded, actingStarted } from '../events';
import { delegationPolicy } from '../policy';
import { openActings, startActing } from '../start';
import { delegationAttributes, endActing, lockDelegation } from '../store';

/** A working day, after which one chooses again. */
const longestHours = 12;

/**
 * Begins to act for the person who gave a delegation, until it ends, is taken back, or the day is over. Every request asks again whether it still holds.
 * Events: acting.started, acting.ended for one of this session that was still open. Errors: expired by the database's clock, forbidden, not_found.
 */
export const startDelegation = defineCommand({
  name: 'delegation.start',
  summary: 'Act for somebody who lets you.',
  input: delegationStartInput,
  output: started,
  permission: 'delegation.start',
  events: [actingStarted, actingEnded],
  async run(tx, { id }) {
    const row = await lockDelegation(tx, id);
    tx.authorise(delegationPolicy, 'delegation.start', delegationAttributes(row), 'delegation.view');
    if (row.revoked_at !== null || (row.until !== null && row.until <= tx.now)) throw new DomainError('expired', 'This delegation has ended.');
    for (const open of await openActings(tx, 'delegation', row.principal_id)) await endActing(tx, open);
    const day = new Date(tx.now.getTime() + longestHours * 3_600_000);
    const expiresAt = row.until !== null && row.until < day ? row.until : day;
    const acting = await startActing(tx, { kind: 'delegation', subjectId: row.principal_id, organisationId: row.organisation_id, delegationId: row.id, reason: null, expiresAt });
    return { id: acting.id, kind: 'delegation' as const, expiresAt: expiresAt.toISOString() };
  },
});
