import type { Scope, ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { consentChanged } from './events';
import { type ConsentPurpose, currentWording } from './purposes';

export interface ConsentWord {
  readonly userId: string;
  readonly purpose: ConsentPurpose;
  readonly isGiven: boolean;
  /** Of the words that were read; those in force where nothing is said. */
  readonly edition?: number;
  readonly place: 'registration' | 'account' | 'unsubscribe';
  readonly locale: string;
}

/** Whether a person allows a purpose, at this moment: given to the words in force, and not withdrawn. What other domains ask before they act. */
export async function allows(scope: Scope, userId: string, purpose: ConsentPurpose): Promise<boolean> {
  const row = await scope.db.selectFrom('consent as c').innerJoin('consent_change as h', (join) => join.onRef('h.consent_id', '=', 'c.id').onRef('h.version', '=', 'c.version'))
    .innerJoin('app_user as u', 'u.id', 'c.user_id').select('c.is_given').where('c.user_id', '=', userId).where('c.purpose', '=', purpose)
    .where('h.wording', '=', currentWording(purpose).edition).where('u.status', '=', 'active').executeTakeFirst();
  return row?.is_given === true;
}

/** Writes down what a person said to the words they read. Saying the same again is no change. True when it was one. Events: consent.changed. */
export async function writeConsent(tx: ScopedTransaction, { userId, purpose, isGiven, place, locale, edition = currentWording(purpose).edition }: ConsentWord): Promise<boolean> {
  await tx.lock(`consent/${userId}/${purpose}`);
  const before = await tx.db.selectFrom('consent as c').innerJoin('consent_change as h', (join) => join.onRef('h.consent_id', '=', 'c.id').onRef('h.version', '=', 'c.version'))
    .select(['c.id', 'c.is_given', 'c.version', 'h.wording']).where('c.user_id', '=', userId).where('c.purpose', '=', purpose).executeTakeFirst();
  if (before?.is_given === isGiven && before.wording === edition) return false;
  const [id, version] = [before?.id ?? uuidv7(), (before?.version ?? 0) + 1];
  const state = { is_given: isGiven, version, changed_at: tx.now };
  if (before === undefined) await tx.db.insertInto('consent').values({ id, user_id: userId, purpose, ...state }).execute();
  else await tx.db.updateTable('consent').set(state).where('id', '=', id).execute();
  await tx.db.insertInto('consent_change').values({ consent_id: id, version, is_given: isGiven, wording: edition, locale, place, changed_at: tx.now }).execute();
  tx.append(consentChanged, { aggregateId: id, aggregateVersion: version, organisationId: null, data: { userId, purpose, isGiven, wording: edition, place } });
  return true;
}
