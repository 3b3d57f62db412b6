import type { Scope } from '@lintel/db';
import {
  credentialAdded, credentialRemoved, emailChangeConfirmed, emailChangeRequested, passwordResetRequested, registrationRequested, sessionStarted, userUpdated,
} from '../access';
import { actingStarted, delegationGiven } from '../acting';
import { deletionBlocked, deletionCancelled, deletionReminded, deletionRequested, exportFailed, exportReady } from '../privacy/events';
import type { NotificationKind } from './kinds';
import { type Notice, type NoticeRule, when } from './notice';
import type { Recipient } from './recipients';

const self = (userId: string): readonly Recipient[] => [{ userId, address: null }];
const reader = (address: string | null): readonly Recipient[] => (address === null ? [] : [{ userId: null, address }]);

const aboutAccount = (kind: NotificationKind, userId: string, params: Notice['params'] = {}): Notice => ({ kind, recordType: 'user', recordId: userId, params, to: self(userId) });

async function accountWith(scope: Scope, email: string | null): Promise<string | undefined> {
  if (email === null) return undefined;
  return (await scope.db.selectFrom('app_user').select('id').where('email', '=', email).where('status', '=', 'active').executeTakeFirst())?.id;
}

/** What people are told of their own accounts, whoever did it: if it was not they, they must know. */
export const accountNotices: readonly NoticeRule[] = [
  // Here, where nobody waits for the answer, it is looked up whether the address has an account.
  when(registrationRequested, async (scope, e) => {
    const row = await scope.db.selectFrom('registration').select('email').where('id', '=', e.aggregateId).where('status', '=', 'pending').executeTakeFirst();
    if (row === undefined) return undefined;
    const known = await accountWith(scope, row.email);
    return known === undefined
      ? { kind: 'registration_confirm', recordType: 'registration', recordId: e.aggregateId, params: {}, to: reader(row.email) }
      : aboutAccount('registration_known', known);
  }),
  when(passwordResetRequested, async (scope, e) => {
    const row = await scope.db.selectFrom('password_reset').select('email').where('id', '=', e.aggregateId).where('status', '=', 'pending').executeTakeFirst();
    const known = await accountWith(scope, row?.email ?? null);
    return known === undefined ? undefined : { kind: 'password_reset', recordType: 'password_reset', recordId: e.aggregateId, params: {}, to: self(known) };
  }),
  when(emailChangeRequested, async (scope, e) => (await Promise.all([emailChange(scope, e.aggregateId, 'email_change_asked', 'old'), newAddress(scope, e.aggregateId)])).flat()),
  when(emailChangeConfirmed, async (scope, e) => emailChange(scope, e.aggregateId, 'email_change_done', 'old')),
  when(userUpdated, async (_scope, e) => (e.data.changed.includes('password') ? aboutAccount('password_changed', e.aggregateId) : undefined)),
  when(sessionStarted, async (_scope, e) =>
    e.data.isNewDevice ? { kind: 'new_device', recordType: 'session', recordId: e.aggregateId, params: { at: e.occurredAt.toISOString() }, to: self(e.data.userId) } : undefined),
  when(exportReady, async (_scope, e) => aboutAccount('data_ready', e.data.userId, { expiresAt: e.data.expiresAt })),
  when(exportFailed, async (_scope, e) => aboutAccount('data_failed', e.data.userId)),
  when(deletionRequested, async (_scope, e) => aboutAccount('deletion_begun', e.data.userId, { dueAt: e.data.dueAt })),
  when(deletionReminded, async (_scope, e) => aboutAccount('deletion_near', e.data.userId, { dueAt: e.data.dueAt })),
  when(deletionBlocked, async (_scope, e) => aboutAccount('deletion_blocked', e.data.userId, { dueAt: e.data.dueAt })),
  when(deletionCancelled, async (_scope, e) => aboutAccount('deletion_cancelled', e.data.userId)),
  when(credentialAdded, async (_scope, e) => aboutAccount('credential_added', e.aggregateId, { credential: e.data.kind })),
  when(credentialRemoved, async (_scope, e) => aboutAccount('credential_removed', e.aggregateId, { credential: e.data.kind })),
  // Once, though it is written into several trails.
  when(actingStarted, async (_scope, e) =>
    e.data.kind === 'impersonation' && e.organisationId === null
      ? aboutAccount('account_looked_at', e.data.subjectId, { at: e.occurredAt.toISOString(), reason: e.reason ?? '' }) : undefined),
  when(delegationGiven, async (_scope, e) => aboutAccount('delegation_given', e.data.delegateId)),
];

async function emailChange(scope: Scope, id: string, kind: NotificationKind, side: 'old' | 'new'): Promise<readonly Notice[]> {
  const row = await scope.db.selectFrom('email_change').select(['old_email', 'new_email']).where('id', '=', id).where('status', 'in', ['pending', 'confirmed']).executeTakeFirst();
  return row === undefined ? [] : [{ kind, recordType: 'email_change', recordId: id, params: {}, to: reader(side === 'old' ? row.old_email : row.new_email) }];
}

/** The new address is asked to confirm; where it has an account of its own, its reader is told that, and the change can never be. */
async function newAddress(scope: Scope, id: string): Promise<readonly Notice[]> {
  const row = await scope.db.selectFrom('email_change').select('new_email').where('id', '=', id).executeTakeFirst();
  const known = await accountWith(scope, row?.new_email ?? null);
  return known === undefined ? emailChange(scope, id, 'email_change_confirm', 'new') : [aboutAccount('registration_known', known)];
}
