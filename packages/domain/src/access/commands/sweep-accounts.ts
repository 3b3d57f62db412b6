import { defineCommand } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { swept } from '../account-contract';
import { emailChangeExpired, emailChangeSettled, passwordResetExpired, registrationExpired } from '../events';
import { accountPolicy } from '../policy';

const atOnce = 500;

interface Ended {
  readonly id: string;
  readonly version: number;
}

/**
 * Ends what ran out: registrations, resets and changes of address nobody confirmed, with what was typed into them. Commands refuse them by the
 * database's clock already; this forgets them. Any number of workers may do it at once.
 * Events: registration.expired, password_reset.expired, email_change.expired, email_change.settled.
 */
export const sweepAccounts = defineCommand({
  name: 'account.sweep',
  summary: 'End registrations, resets and changes of address that ran out.',
  input: z.object({}),
  output: swept,
  permission: 'account.sweep',
  events: [registrationExpired, passwordResetExpired, emailChangeExpired, emailChangeSettled],
  async run(tx) {
    tx.authorise(accountPolicy, 'account.sweep', {});
    const { rows: registrations } = await sql<Ended>`
      update registration set status = 'expired', email = null, name = null, hash = null, version = version + 1
      where id in (select id from registration where status = 'pending' and expires_at <= ${tx.now} order by expires_at limit ${atOnce} for update skip locked) returning id, version`.execute(tx.db);
    for (const { id, version } of registrations) tx.append(registrationExpired, { aggregateId: id, aggregateVersion: version, organisationId: null, data: {} });
    const { rows: resets } = await sql<Ended>`
      update password_reset set status = 'expired', email = null, version = version + 1
      where id in (select id from password_reset where status = 'pending' and expires_at <= ${tx.now} order by expires_at limit ${atOnce} for update skip locked) returning id, version`.execute(tx.db);
    for (const { id, version } of resets) tx.append(passwordResetExpired, { aggregateId: id, aggregateVersion: version, organisationId: null, data: {} });
    const { rows: changes } = await sql<Ended & { user_id: string; status: string }>`
      update email_change set status = case status when 'pending' then 'expired' else 'settled' end, old_email = null, new_email = null, version = version + 1
      where id in (select id from email_change where status in ('pending', 'confirmed') and expires_at <= ${tx.now} order by expires_at limit ${atOnce} for update skip locked)
      returning id, version, user_id, status`.execute(tx.db);
    for (const { id, version, user_id: userId, status } of changes)
      tx.append(status === 'settled' ? emailChangeSettled : emailChangeExpired, { aggregateId: id, aggregateVersion: version, organisationId: null, data: { userId } });
    for (const [type, ended] of [['registration', registrations], ['password_reset', resets], ['email_change', changes]] as const)
      for (const { id } of ended) tx.deadlines.settle({ type, id }, ['expire', 'settle'], 'fired');
    const secrets = await tx.db.deleteFrom('mailed_secret').where('expires_at', '<=', tx.now).executeTakeFirst();
    const challenges = await tx.db.deleteFrom('sign_in_challenge').where('expires_at', '<=', tx.now).executeTakeFirst();
    const flows = await tx.db.deleteFrom('sign_in_flow').where('expires_at', '<=', tx.now).executeTakeFirst();
    const assertions = await tx.db.deleteFrom('saml_assertion').where('expires_at', '<=', tx.now).executeTakeFirst();
    return {
      registrations: registrations.length, resets: resets.length, emailChanges: changes.length,
      forgotten: [secrets, challenges, flows, assertions].reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0),
    };
  },
});
