import { defineCommand } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { actingStarted as started, impersonationStartInput } from '../contract';
import { actingEnded, actingStarted } from '../events';
import { actingPolicy } from '../policy';
import { openActings, startActing } from '../start';
import { counts, endActing } from '../store';

const minutes = 30;

/**
 * Lets an administrator look at another's screens for half an hour, for a reason that stands in the trail of the person's organisations. Nothing can be
 * changed and no secret read meanwhile; the person is told. Never of those who run the platform, and never from within another.
 * Events: acting.started, acting.ended for one of this session that was still open. Errors: step_up_required, conflict for oneself, for a suspended account and for
 * those who run the platform, forbidden, not_found.
 */
export const startImpersonation = defineCommand({
  name: 'impersonation.start',
  summary: "Look at another's screens, for a reason and for half an hour.",
  input: impersonationStartInput,
  output: started,
  permission: 'impersonation.start',
  events: [actingStarted, actingEnded],
  stepUp: true,
  async run(tx, { userId: subjectId, reason }) {
    tx.authorise(actingPolicy, 'impersonation.start', {});
    const subject = await tx.db.selectFrom('app_user').select('status').where('id', '=', subjectId).forShare().executeTakeFirst();
    if (subject === undefined) throw notFound('user', subjectId);
    if (subjectId === tx.actor.userId) throw new DomainError('conflict', 'You see your own screens already.', { because: 'oneself' });
    if (subject.status !== 'active') throw new DomainError('conflict', 'This account is suspended: it has no screens.', { because: 'suspended' });
    const runs = await tx.db.selectFrom('membership').select('id').where('user_id', '=', subjectId).where('scope', '=', 'platform').where(counts).executeTakeFirst();
    if (runs !== undefined) throw new DomainError('conflict', 'Nobody stands in for those who run the platform.', { because: 'runs_platform' });
    for (const open of await openActings(tx, 'impersonation', subjectId)) await endActing(tx, open);
    const expiresAt = new Date(tx.now.getTime() + minutes * 60_000);
    const acting = await startActing(tx, { kind: 'impersonation', subjectId, organisationId: null, delegationId: null, reason, expiresAt });
    return { id: acting.id, kind: 'impersonation' as const, expiresAt: expiresAt.toISOString() };
  },
});
