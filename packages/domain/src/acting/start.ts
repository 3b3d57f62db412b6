import type { ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { signedInUser } from '../signed-in-user';
import { actingStarted } from './events';
import { type ActingRow, sittingOf, trailsOf } from './store';

export interface NewActing {
  readonly kind: 'delegation' | 'impersonation';
  readonly subjectId: string;
  readonly organisationId: string | null;
  readonly delegationId: string | null;
  readonly reason: string | null;
  readonly expiresAt: Date;
}

/**
 * Lets the person of this session stand in for somebody else, at addresses of its own: their other pages stay theirs. It lives no longer than the session.
 * Asked again while one for the same person is open, that one ends.
 * @throws DomainError forbidden without a session.
 */
export async function startActing(tx: ScopedTransaction, { subjectId, organisationId, delegationId, kind, reason, expiresAt }: NewActing): Promise<ActingRow> {
  const { sessionId } = tx.actor;
  const userId = signedInUser(tx);
  if (sessionId === null || tx.actor.standIn !== undefined) throw new DomainError('forbidden', 'Only a person who is signed in as themselves can stand in for somebody.');
  await tx.lock(`acting/${sessionId}`);
  const row: ActingRow = {
    id: uuidv7(), session_id: sessionId, kind, user_id: userId, subject_id: subjectId, organisation_id: organisationId, delegation_id: delegationId, reason, started_at: tx.now, expires_at: expiresAt, ended_at: null,
  };
  await tx.db.insertInto('acting').values(row).execute();
  const data = { ...sittingOf(row), expiresAt: expiresAt.toISOString() };
  // A version for each trail: the log holds no event of one version twice.
  for (const [index, trail] of (await trailsOf(tx, row)).entries())
    tx.append(actingStarted, { aggregateId: row.id, aggregateVersion: index + 1, organisationId: trail, data, ...(reason === null ? {} : { reason }) });
  return row;
}

/** Ends what is still open in this session for the same person, or as an administrator for anybody: one looks through one pair of eyes at a time. */
export async function openActings(tx: ScopedTransaction, kind: NewActing['kind'], subjectId: string): Promise<readonly ActingRow[]> {
  let open = tx.db.selectFrom('acting').selectAll().where('session_id', '=', tx.actor.sessionId).where('kind', '=', kind).where('ended_at', 'is', null).orderBy('id').forUpdate();
  if (kind === 'delegation') open = open.where('subject_id', '=', subjectId);
  return open.execute();
}
