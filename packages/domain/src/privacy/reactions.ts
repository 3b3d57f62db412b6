import type { ScopedTransaction } from '@lintel/db';
import { type Reactor, readEvent } from '@lintel/kernel';
import { registrationConfirmed, sessionStarted } from '../access';
import { writeConsent } from './consents';
import { cancelDeletion } from './deletion';
import { consentPurpose } from './purposes';
import { lockAccount, lockDeletion, openDeletion } from './store';

/**
 * Takes over what was allowed on the form once an account exists, and keeps the account of whoever signs in again. Should the deletion be due before this is read, it
 * looks for such a session itself.
 */
export const privacyReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'privacy',
  summary: 'Notes what new people allowed, and keeps accounts whose owners came back',
  types: [registrationConfirmed.type, sessionStarted.type],
  lanes: 2,
  async react(tx, event) {
    if (event.type === registrationConfirmed.type) return takeOver(tx, event.aggregateId);
    const { userId } = readEvent(sessionStarted, event).data;
    // Hardly anybody who signs in is leaving: no lock for the others.
    if ((await openDeletion(tx, userId)) === undefined) return;
    await lockAccount(tx, userId);
    const open = await openDeletion(tx, userId);
    if (open?.status === 'pending' && open.created_at < event.occurredAt) await cancelDeletion(tx, await lockDeletion(tx, open.id), 'signed_in', 'accountDeletion.cancel');
  },
};

async function takeOver(tx: ScopedTransaction, registrationId: string): Promise<void> {
  const row = await tx.db.selectFrom('registration').select(['user_id', 'consents', 'locale']).where('id', '=', registrationId).executeTakeFirst();
  if (row?.user_id === null || row === undefined) return;
  for (const purpose of consentPurpose.options)
    if (row.consents.includes(purpose)) await writeConsent(tx, { userId: row.user_id, purpose, isGiven: true, place: 'registration', locale: row.locale });
}
