import type { ScopedTransaction } from '@lintel/db';
import type { Reactor } from '@lintel/kernel';
import { registrationConfirmed } from '../access';
import { writeConsent } from './consents';
import { consentPurpose } from './purposes';

/** Takes over what was allowed on the form once an account exists. */
export const privacyReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'privacy',
  summary: 'Notes what new people allowed',
  types: [registrationConfirmed.type],
  lanes: 2,
  react: (tx, event) => takeOver(tx, event.aggregateId),
};

async function takeOver(tx: ScopedTransaction, registrationId: string): Promise<void> {
  const row = await tx.db.selectFrom('registration').select(['user_id', 'consents', 'consent_editions', 'locale']).where('id', '=', registrationId).executeTakeFirst();
  if (row?.user_id === null || row === undefined) return;
  for (const purpose of consentPurpose.options) {
    const place = row.consents.indexOf(purpose);
    // Whoever asked before editions were kept was shown the first.
    if (place !== -1) await writeConsent(tx, { userId: row.user_id, purpose, isGiven: true, edition: row.consent_editions[place] ?? 1, place: 'registration', locale: row.locale });
  }
}
