import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { type DeadlineRow, nextOf, pendingDeadlines, wakeAnswer, wakeInput } from '../../wake';
import { agentUnverified, licenceExpired, licenceExpiring, licenceReviewOverdue } from '../events';
import { type HeldLicence, licenceAttributes, licenceFact, lockLicence, noteVerification, updateLicence } from '../licences';
import { licenceLifecycle } from '../lifecycle';
import { licencePolicy } from '../policy';
import { daysLeft, type LicenceDeadline } from '../timers';

/**
 * Does what is due by the database's clock — reminders at 60, 30 and 7 days, the end, an overdue review — and says what comes next. Called early
 * it does nothing; called twice it does it once. Whoever slept through several reminders tells of the last alone.
 * Events: licence.expiring, licence.expired, licence.review_overdue, agent.unverified. Errors: not_found.
 */
export const wakeLicence = defineCommand({
  name: 'licence.wake',
  summary: 'Do what is due for a licence and say what comes next.',
  input: wakeInput,
  output: wakeAnswer,
  permission: 'licence.wake',
  events: [licenceExpiring, licenceExpired, licenceReviewOverdue, agentUnverified],
  async run(tx, input) {
    let held = await lockLicence(tx, input.id);
    tx.authorise(licencePolicy, 'licence.wake', licenceAttributes(held), 'licence.view');
    const pending = await pendingDeadlines(tx, 'licence', held.licence.id);
    const due = pending.filter((d) => d.due_at <= tx.now);
    for (const deadline of due) tx.deadlines.settleSlot({ type: 'licence', id: held.licence.id }, deadline.kind, deadline.slot, 'fired');
    for (const deadline of lastOfEachKind(due)) held = await act(tx, held, deadline);
    const { version, status } = held.licence;
    const isFinal = licenceLifecycle.isFinal(status);
    return { version, state: status, isFinal, next: isFinal ? null : nextOf(pending.filter((d) => !due.includes(d)), tx.now) };
  },
});

/** In the order in which they were due. */
function lastOfEachKind(due: readonly DeadlineRow[]): readonly DeadlineRow[] {
  return [...new Map(due.map((deadline) => [deadline.kind, deadline])).values()];
}

async function act(tx: ScopedTransaction, held: HeldLicence, deadline: DeadlineRow): Promise<HeldLicence> {
  switch (deadline.kind as LicenceDeadline) {
    case 'review':
      if (held.licence.status === 'submitted' || held.licence.status === 'under_review')
        tx.append(licenceReviewOverdue, {
          aggregateId: deadline.id, aggregateVersion: deadline.version + 1, organisationId: held.agent.agency_id, data: { licenceId: held.licence.id, dueAt: deadline.due_at.toISOString() },
        });
      return held;
    case 'expiry_reminder':
      // Who is told of the end in the same moment needs no reminder of it.
      return held.licence.verified_until !== null && held.licence.verified_until > tx.now ? remind(tx, held) : held;
    case 'expiry':
      return end(tx, held);
  }
}

async function remind(tx: ScopedTransaction, held: HeldLicence): Promise<HeldLicence> {
  const { licence, agent } = held;
  if (licence.status !== 'verified' && licence.status !== 'expiring') return held;
  const status = licence.status === 'verified' ? licenceLifecycle.next('verified', 'licence.nearEnd') : licence.status;
  const expiring = await updateLicence(tx, licence, { status });
  tx.append(licenceExpiring, {
    ...licenceFact(expiring, agent), data: { agentId: agent.id, jurisdiction: licence.jurisdiction, expiresOn: licence.expires_on, daysLeft: daysLeft(licence.expires_at, tx.now) },
  });
  return { ...held, licence: expiring };
}

/** The last day is over. What follows it may be under review: then only the badge goes. */
async function end(tx: ScopedTransaction, held: HeldLicence): Promise<HeldLicence> {
  const { licence, agent } = held;
  const isRenewed = licence.status === 'under_review';
  if (!isRenewed && licence.status !== 'expiring' && licence.status !== 'verified') return held;
  // A worker that slept through the reminders finds a verified one: it goes through expiring, as the declaration has it.
  const from = licence.status === 'verified' ? licenceLifecycle.next('verified', 'licence.nearEnd') : licence.status;
  const status = isRenewed ? from : licenceLifecycle.next(from, 'licence.expire');
  const ended = await updateLicence(tx, licence, { status, verified_until: null });
  if (!isRenewed) tx.append(licenceExpired, { ...licenceFact(ended, agent), data: { agentId: agent.id, jurisdiction: licence.jurisdiction, expiresOn: licence.expires_on } });
  await noteVerification(tx, agent, 'expired');
  return { ...held, licence: ended };
}
