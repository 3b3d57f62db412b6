import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { localCertificate } from './certificate';

export interface CaughtMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: string;
  readonly parsed: Email;
}

export interface SmtpCatcher {
  readonly port: number;
  readonly caught: CaughtMail[];
  /** Connections opened since the start. */
  readonly connections: () => number;
  stop(): Promise<void>;
}

/** A real SMTP server that keeps what it is sent. */
export async function startSmtpCatcher(options: SMTPServerOptions = {}): Promise<SmtpCatcher> {
  const caught: CaughtMail[] = [];
  let connections = 0;
  const server = new SMTPServer({
    ...localCertificate(),
    authOptional: true,
    disableReverseLookup: true,
    onConnect(_session, callback) {
      connections += 1;
      callback();
    },
    onData(stream, session, callback) {
      const keep = async (): Promise<void> => {
        try {
          const bytes = await buffer(stream);
          const { mailFrom, rcptTo } = session.envelope;
          const envelope = { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address) };
          caught.push({ envelope, raw: bytes.toString(), parsed: await PostalMime.parse(bytes) });
          callback(null, 'queued');
        } catch (error) {
          callback(error instanceof Error ? error : new Error(String(error)));
        }
      };
      void keep();
    },
    ...options,
  });
  // A client that breaks off is none of its trouble.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    caught,
    connections: () => connections,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
