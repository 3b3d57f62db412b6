import { checkMessage } from '../check-message';
import { type Mailer, type MailMessage, MailUnavailable, type MailResult } from '../port';
import { classify } from './classify';
import { type ComposedMail, compose } from './compose';
import { openSession, SendFailed } from './connection';
import { SessionPool } from './session-pool';
import type { SmtpMailerConfig } from './smtp-config';

/** Sends over SMTP (RFC 5321), keeping a few connections open between messages. */
export function createSmtpMailer(config: SmtpMailerConfig): Mailer {
  let isClosed = false;
  const underWay = new Set<Promise<MailResult>>();
  const pool = new SessionPool({
    open: async () => {
      try {
        return await openSession(config);
      } catch (error) {
        throw new MailUnavailable(error);
      }
    },
    maxSessions: config.maxConnections ?? 3,
    messagesPerSession: config.messagesPerConnection ?? 100,
    idleMs: config.idleMs ?? 20_000,
  });
  const requireOpen = (): void => {
    if (isClosed) throw new MailUnavailable(new Error('The mailer is closed.'));
  };
  return {
    kind: 'smtp',
    verify: async () => {
      requireOpen();
      try {
        (await openSession(config)).end();
      } catch (error) {
        throw new MailUnavailable(error);
      }
    },
    send: async (message) => {
      requireOpen();
      checkMessage(message);
      const sending = compose(message).then((mail) => deliver(pool, message, mail));
      underWay.add(sending);
      try {
        return await sending;
      } finally {
        underWay.delete(sending);
      }
    },
    close: async () => {
      isClosed = true;
      await Promise.allSettled(underWay);
      pool.end();
    },
  };
}

type Attempt = { readonly response: string } | { readonly failure: SendFailed; readonly isFresh: boolean };

async function deliver(pool: SessionPool, { messageId }: MailMessage, mail: ComposedMail): Promise<MailResult> {
  for (;;) {
    const attempt = await pool.use<Attempt>(async (session, isFresh) => {
      try {
        return { result: { response: await session.send(mail) }, isReusable: true };
      } catch (error) {
        if (!(error instanceof SendFailed)) throw error;
        return { result: { failure: error, isFresh }, isReusable: error.isConnectionGood };
      }
    });
    if ('response' in attempt) return { status: 'accepted', response: attempt.response };
    const { failure, isFresh } = attempt;
    // A connection that was kept may have been dropped by the server meanwhile; nothing has been sent over it, so another is tried.
    const isStale = !isFresh && !failure.isConnectionGood && failure.phase === 'before';
    if (!isStale) return classify(failure.cause, failure.phase, messageId);
  }
}
