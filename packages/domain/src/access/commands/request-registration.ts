import { defineCommand } from '@lintel/db';
import { invalidInput, uuidv7 } from '@lintel/kernel';
import { type ConsentPurpose, currentWording } from '../../privacy/contract';
import { mailAsked, registrationInput } from '../account-contract';
import { registrationRequested } from '../events';
import { countMail } from '../mail-limits';
import { assertStrong } from '../password-rules';
import { hashPassword } from '../passwords';
import { accountPolicy } from '../policy';

const hours = 24;

/** What somebody allows is kept with the words they read; those of an older page were read as well, those of no page were not. */
function assertPublished(consents: readonly { readonly purpose: ConsentPurpose; readonly edition: number }[]): void {
  const issues = consents.flatMap(({ purpose, edition }, at) =>
    edition > currentWording(purpose).edition ? [{ path: `consents.${at}.edition`, code: 'unpublished', message: 'no such edition was ever shown; read the words again' }] : []);
  if (issues.length > 0) throw invalidInput(issues);
}

/**
 * Asks for an account. Nothing is looked up, so that neither the answer nor its time tells whether the address has an account already: the
 * message that follows says so to its reader. There is no account until the address is confirmed.
 * Events: registration.requested. Errors: invalid_input for a weak password, and for words that nobody was ever shown.
 */
export const requestRegistration = defineCommand({
  name: 'registration.request',
  summary: 'Ask for an account; a message with a link to confirm the address follows.',
  input: registrationInput,
  output: mailAsked,
  permission: 'account.ask',
  events: [registrationRequested],
  async run(tx, input) {
    tx.authorise(accountPolicy, 'account.ask', {});
    const { email, name, password, locale, zone, consents } = input;
    assertPublished(consents);
    const wait = await countMail(tx, email);
    if (wait !== undefined) return { outcome: 'later' as const, retryAfterSeconds: wait };
    await assertStrong(password, [email, name], 'password');
    const id = uuidv7();
    const expiresAt = new Date(tx.now.getTime() + hours * 3_600_000);
    await tx.db.insertInto('registration').values({
      id, email, name, hash: await hashPassword(password), locale, zone, consents: consents.map(({ purpose }) => purpose), consent_editions: consents.map(({ edition }) => edition), created_at: tx.now, expires_at: expiresAt,
    }).execute();
    tx.deadlines.set({ aggregateType: 'registration', aggregateId: id, organisationId: null, kind: 'expire', dueAt: expiresAt, rule: { name: 'registration_expiry', hours } });
    tx.append(registrationRequested, { aggregateId: id, aggregateVersion: 1, organisationId: null, data: {} });
    return { outcome: 'sent' as const, id };
  },
});
