import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { ComposedMail } from './compose';
import type { Phase } from './classify';
import type { SmtpMailerConfig } from './smtp-config';

/** The attempt failed; `phase` tells whether the server had the whole message. */
export class SendFailed extends Error {
  override readonly name = 'SendFailed';
  constructor(
    override readonly cause: unknown,
    readonly phase: Phase,
    /** The server answered and still listens: the connection may carry the next message. */
    readonly isConnectionGood: boolean,
  ) {
    super('The attempt failed.', { cause });
  }
}

/** A session with the server, signed in. One message at a time. */
export interface SmtpSession {
  readonly isOpen: boolean;
  /** The server's words. @throws SendFailed */
  send(mail: ComposedMail): Promise<string>;
  /** Says goodbye and hangs up. */
  end(): void;
}

/** @throws whatever kept us from a session that is ready for a message. */
export async function openSession(config: SmtpMailerConfig): Promise<SmtpSession> {
  const connection = new SMTPConnection({
    host: config.host,
    port: config.port,
    secure: config.security === 'tls',
    requireTLS: config.security === 'starttls',
    ignoreTLS: config.security === 'none',
    name: config.clientName,
    tls: config.tls,
    connectionTimeout: config.connectMs ?? 15_000,
    greetingTimeout: config.connectMs ?? 15_000,
    dnsTimeout: config.connectMs ?? 15_000,
    socketTimeout: config.silenceMs ?? 120_000,
    logger: false,
  });
  // Whoever waits for an answer gets the error; between messages there is nobody to tell, and without a listener it would end the process.
  connection.on('error', () => {});
  try {
    await withDeadline(connection, config.connectMs ?? 15_000, async () => {
      await connected(connection);
      if (config.auth !== undefined) await signedIn(connection, config.auth);
    });
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    get isOpen() {
      return !connection.destroyed;
    },
    send: (mail) => send(connection, mail, config.messageMs ?? 300_000),
    end: () => hangUp(connection),
  };
}

async function send(connection: SMTPConnection, { bytes, envelope }: ComposedMail, messageMs: number): Promise<string> {
  let phase: Phase = 'before';
  // The stream is read to its end only after the server asked for the message, and the dot that makes it the server's is written only then. In slices,
  // so that the end is not near before the network has taken most of it.
  const body = Readable.from(slices(bytes), { objectMode: false }).once('end', () => {
    phase = 'sent';
  });
  try {
    return await withDeadline(connection, messageMs, () =>
      settled<string>((resolve, reject) => {
        // A copy, since the client notes on it what befell the message and would find that there at the next attempt.
        connection.send({ ...envelope }, body, (error, info) => (error === null ? resolve(info.response) : reject(error)));
      }),
    );
  } catch (error) {
    throw new SendFailed(error, phase, !endsSession(error) && (await isReset(connection)));
  } finally {
    body.destroy();
  }
}

function* slices(bytes: Buffer): Generator<Buffer> {
  const size = 16_384;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** 421: whatever it answers, the server hangs up after it. */
function endsSession(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && error.responseCode === 421;
}

/** Clears the failed transaction away; false when the connection has gone with it. */
async function isReset(connection: SMTPConnection): Promise<boolean> {
  if (connection.destroyed) return false;
  try {
    await withDeadline(connection, 5_000, () =>
      settled<void>((resolve, reject) => {
        connection.once('end', () => reject(new Error('The server hung up.')));
        connection.reset((error) => (error === null ? resolve() : reject(error)));
      }),
    );
    return !connection.destroyed;
  } catch {
    // Only whether it can be used again was asked.
    connection.close();
    return false;
  }
}

/** Politely, but without waiting for long. */
function hangUp(connection: SMTPConnection): void {
  if (connection.destroyed) return;
  connection.quit();
  const timer = setTimeout(() => connection.close(), 2_000);
  connection.once('end', () => clearTimeout(timer));
}

function connected(connection: SMTPConnection): Promise<void> {
  return settled((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('The server hung up.')));
    connection.connect((error) => (error === undefined ? resolve() : reject(error)));
  });
}

async function signedIn(connection: SMTPConnection, auth: NonNullable<SmtpMailerConfig['auth']>): Promise<void> {
  if (!connection.allowsAuth) throw new Error('The server offers no way to sign in.');
  await settled<void>((resolve, reject) => {
    connection.once('end', () => reject(new Error('The server hung up.')));
    connection.login({ user: auth.user, pass: auth.pass }, (error) => (error === null ? resolve() : reject(error)));
  });
}

/** Hangs up when the work takes longer. */
async function withDeadline<Result>(connection: SMTPConnection, ms: number, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`It took longer than ${String(ms)} ms.`));
      connection.close();
    }, ms);
  });
  try {
    return await Promise.race([work(), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function settled<Result>(executor: (resolve: (result: Result) => void, reject: (error: unknown) => void) => void): Promise<Result> {
  return new Promise(executor);
}
