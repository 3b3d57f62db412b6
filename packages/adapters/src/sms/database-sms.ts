import { uuidv7 } from '@lintel/kernel';
import { checkSms, type SmsSender, SmsUnavailable } from './port';

/** What `pg` offers, a pool or a client. */
export interface SmsDatabase {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

/** Keeps every message in the table `dev_sms` instead of sending it, to be read in the browser. One sent again under its reference is kept once, with its newest words. */
export function createDatabaseSms(database: SmsDatabase): SmsSender {
  return {
    kind: 'database',
    async send(message) {
      checkSms(message);
      try {
        await database.query('insert into dev_sms (id, reference, to_number, body) values ($1, $2, $3, $4) on conflict (reference) do update set body = excluded.body', [uuidv7(), message.reference, message.to, message.body]);
      } catch (error) {
        throw new SmsUnavailable(error);
      }
      return { status: 'accepted', ref: `dev-${message.reference}` };
    },
  };
}
