import { uuidv7 } from '@lintel/kernel';
import { checkMessage } from '../check-message';
import { type MailAddress, type Mailer, type MailMessage, MailUnavailable, type MailResult } from '../port';

/** What `pg` offers, a pool or a client. */
export interface MailDatabase {
  query(sql: string, values: unknown[]): Promise<unknown>;
}

export interface DatabaseMailerConfig {
  /** Has the table `dev_mail`. It is the caller's to close. */
  readonly database: MailDatabase;
}

/** Keeps every message in the table `dev_mail` instead of sending it, to be read in the browser. A message sent again with its id is kept once. */
export function createDatabaseMailer({ database }: DatabaseMailerConfig): Mailer {
  let isClosed = false;
  const run = async (sql: string, values: unknown[]): Promise<void> => {
    if (isClosed) throw new MailUnavailable(new Error('The mailer is closed.'));
    try {
      await database.query(sql, values);
    } catch (error) {
      throw new MailUnavailable(error);
    }
  };
  return {
    kind: 'database',
    verify: () => run('select id from dev_mail limit 0', []),
    send: async (message): Promise<MailResult> => {
      checkMessage(message);
      await run(
        `insert into dev_mail (id, message_id, from_address, to_address, subject, text, html, headers)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (message_id) do nothing`,
        [uuidv7(), message.messageId, written(message.from), written(message.to), message.subject, message.text, message.html, JSON.stringify(headersOf(message))],
      );
      return { status: 'accepted', response: 'kept in dev_mail' };
    },
    close: async () => {
      isClosed = true;
    },
  };
}

function headersOf({ replyTo, headers = {} }: MailMessage): Record<string, string> {
  return replyTo === undefined ? headers : { ...headers, 'Reply-To': written(replyTo) };
}

function written({ address, name = '' }: MailAddress): string {
  return name === '' ? address : `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}" <${address}>`;
}
