import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mailMessageId } from '../message-id';
import { MailAmbiguous, type Mailer, type MailMessage, MailUnavailable } from '../port';
import { localCertificate } from '../testing/certificate';
import { type Act, type Script, type ScriptedSmtp, startScriptedSmtp } from '../testing/scripted-smtp';
import { startSmtpCatcher } from '../testing/smtp-catcher';
import type { SmtpMailerConfig } from './smtp-config';
import { createSmtpMailer } from './smtp-mailer';

const message = (): MailMessage => ({
  messageId: mailMessageId(randomUUID(), 'lintel.example'),
  from: { address: 'no-reply@lintel.example' },
  to: { address: 'agent@lintel.test' },
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
});

describe('a server that misbehaves', () => {
  let server: ScriptedSmtp;
  let mailer: Mailer;
  const mailerFor = (over: Partial<SmtpMailerConfig> = {}): Mailer =>
    createSmtpMailer({ host: '127.0.0.1', port: server.port, security: 'none', connectMs: 500, silenceMs: 400, messageMs: 2_000, ...over });

  beforeEach(async () => {
    server = await startScriptedSmtp();
    mailer = mailerFor();
  });
  afterEach(async () => {
    await mailer.close();
    await server.stop();
  });

  const outcome = async (script: Script, from: Mailer = mailer): Promise<unknown> => {
    server.script = () => script;
    return from.send(message()).catch((error: unknown) => error);
  };
  const reply = (text: string): Act => ({ reply: text });
  const hangUp: Act = { hangUpAfter: '' };
  const silence: Act = { silence: true };

  const rejected: [string, Script, number][] = [
    ['an unknown addressee', { RCPT: reply('550 5.1.1 no such user') }, 550],
    ['a mailbox name it forbids', { RCPT: reply('553 not allowed') }, 553],
    ['the sender', { MAIL: reply('550 5.7.1 not from you') }, 550],
    ['the size', { MAIL: reply('552 too big') }, 552],
    ['DATA', { DATA: reply('554 no') }, 554],
    ['the content', { message: reply('554 5.7.1 spam') }, 554],
    ['the content, hanging up', { message: { hangUpAfter: '550 go away\r\n' } }, 550],
    ['the content, hanging up within its answer', { message: { hangUpAfter: '550 go aw' } }, 550],
  ];

  it.each(rejected)('rejects %s for good', async (_, script, code) => {
    expect(await outcome(script)).toMatchObject({ status: 'rejected', code });
    expect(await outcome({})).toMatchObject({ status: 'accepted' });
  });

  it('rejects a message larger than the server announced it takes, without asking', async () => {
    expect(await outcome({ EHLO: reply('250-scripted\r\n250 SIZE 100') })).toMatchObject({ status: 'rejected', code: 552 });
    expect(server.heard).not.toContain('DATA');
  });

  const deferred: [string, Script, number][] = [
    ['a full mailbox', { RCPT: reply('452 4.2.2 full') }, 452],
    ['greylisting', { RCPT: reply('450 4.7.1 come back') }, 450],
    ['DATA', { DATA: reply('451 later') }, 451],
    ['the content', { message: reply('451 4.7.1 later') }, 451],
  ];

  it.each(deferred)('defers on %s, and keeps the connection', async (_, script, code) => {
    expect(await outcome(script)).toMatchObject({ status: 'deferred', code });
    expect(await outcome({})).toMatchObject({ status: 'accepted' });
    expect(server.connections()).toBe(1);
  });

  const unavailable: [string, Script][] = [
    ['refuses at the greeting', { greeting: reply('554 no service') }],
    ['is busy at the greeting', { greeting: reply('421 busy') }],
    ['hangs up instead of greeting', { greeting: hangUp }],
    ['never greets', { greeting: silence }],
    ['talks nonsense', { greeting: reply('HTTP/1.1 400 Bad Request') }],
    ['hangs up at EHLO', { EHLO: hangUp }],
    ['has no room at MAIL', { MAIL: reply('452 4.3.1 disk full') }],
    ['wants us to sign in', { MAIL: reply('530 5.7.0 authentication required') }],
    ['hangs up at MAIL', { MAIL: hangUp }],
    ['falls silent at MAIL', { MAIL: silence }],
    ['hangs up at RCPT', { RCPT: hangUp }],
    ['shuts down at RCPT', { RCPT: { hangUpAfter: '421 shutting down\r\n' } }],
    ['hangs up at DATA', { DATA: hangUp }],
    ['falls silent at DATA', { DATA: silence }],
    ['shuts down instead of taking the message', { message: { hangUpAfter: '421 shutting down\r\n' } }],
  ];

  it.each(unavailable)('that %s sent nothing', async (_, script) => {
    expect(await outcome(script)).toBeInstanceOf(MailUnavailable);
    expect(await outcome({})).toMatchObject({ status: 'accepted' });
  });

  const ambiguous: [string, Script][] = [
    ['hangs up after the message', { message: hangUp }],
    ['falls silent after the message', { message: silence }],
    ['hangs up within its answer', { message: { hangUpAfter: '250 que' } }],
  ];

  it.each(ambiguous)('that %s may have delivered it, and is not asked twice', async (_, script) => {
    expect(await outcome(script)).toBeInstanceOf(MailAmbiguous);
    expect(server.heard.filter((line) => line === '(message)')).toHaveLength(1);
    expect(await outcome({})).toMatchObject({ status: 'accepted' });
  });

  it('that hangs up within a message has not delivered it', async () => {
    server.script = () => ({ 'part of the message': hangUp });
    const large = { ...message(), text: 'A line of some length, many times over.\n'.repeat(120_000) };
    await expect(mailer.send(large)).rejects.toThrow(MailUnavailable);
    expect(server.heard).not.toContain('(message)');
  });

  it.each<[string, Script]>([
    ['at the next message', { MAIL: hangUp }],
    ['at the next message, saying so', { MAIL: { hangUpAfter: '421 idle for too long\r\n' } }],
    ['within the envelope', { RCPT: hangUp }],
  ])('that drops a kept connection %s is connected to anew', async (_, script) => {
    expect(await outcome({})).toMatchObject({ status: 'accepted' });
    server.script = (connection) => (connection === 1 ? script : {});
    expect(await mailer.send(message())).toMatchObject({ status: 'accepted' });
    expect(server.connections()).toBe(2);
  });

  it('that drops a kept connection in between is connected to anew', async () => {
    expect(await outcome({})).toMatchObject({ status: 'accepted' });
    server.hangUpAll();
    expect(await outcome({})).toMatchObject({ status: 'accepted' });
  });

  it('that drops a kept connection after the message is not sent it again', async () => {
    expect(await outcome({})).toMatchObject({ status: 'accepted' });
    server.script = (connection) => (connection === 1 ? { message: hangUp } : {});
    await expect(mailer.send(message())).rejects.toThrow(MailAmbiguous);
    expect(server.heard.filter((line) => line === '(message)')).toHaveLength(2);
  });

  it('that takes its time is given up on in the end', async () => {
    const slow = mailerFor({ messageMs: 300, silenceMs: 10_000 });
    const start = Date.now();
    expect(await outcome({ RCPT: silence }, slow)).toBeInstanceOf(MailUnavailable);
    expect(await outcome({ message: silence }, slow)).toBeInstanceOf(MailAmbiguous);
    expect(Date.now() - start).toBeLessThan(2_000);
    await slow.close();
  });

  it('that refuses the password is an outage', async () => {
    const signing = mailerFor({ auth: { user: 'lintel', pass: 'wrong' } });
    expect(await outcome({ AUTH: reply('535 5.7.8 wrong') }, signing)).toBeInstanceOf(MailUnavailable);
    expect(await outcome({ AUTH: reply('454 4.7.0 later') }, signing)).toBeInstanceOf(MailUnavailable);
    expect(await outcome({ AUTH: hangUp }, signing)).toBeInstanceOf(MailUnavailable);
    expect(await outcome({ EHLO: reply('250 scripted') }, signing)).toBeInstanceOf(MailUnavailable);
    expect(await outcome({}, signing)).toMatchObject({ status: 'accepted' });
    await signing.close();
  });

  it('is told nothing in the clear when encryption is demanded', async () => {
    const demanding = mailerFor({ security: 'starttls', auth: { user: 'lintel', pass: 'secret' } });
    expect(await outcome({}, demanding)).toBeInstanceOf(MailUnavailable);
    expect(server.heard.some((line) => line.startsWith('AUTH') || line.startsWith('MAIL'))).toBe(false);
    await demanding.close();
  });
});

describe('connections', () => {
  it('are shared, and replaced when they have carried enough', async () => {
    const catcher = await startSmtpCatcher();
    const mailer = createSmtpMailer({ host: '127.0.0.1', port: catcher.port, security: 'none', maxConnections: 2, messagesPerConnection: 10 });
    await Promise.all(Array.from({ length: 40 }, () => mailer.send(message())));
    expect(catcher.caught).toHaveLength(40);
    // Five when the two take unequal shares.
    expect([4, 5]).toContain(catcher.connections());
    await mailer.close();
    await catcher.stop();
  });

  it('are let go when unused', async () => {
    const catcher = await startSmtpCatcher();
    const mailer = createSmtpMailer({ host: '127.0.0.1', port: catcher.port, security: 'none', idleMs: 30 });
    await mailer.send(message());
    await sleep(100);
    await mailer.send(message());
    expect(catcher.connections()).toBe(2);
    await mailer.close();
    await catcher.stop();
  });

  it('finish what they carry before they close', async () => {
    const catcher = await startSmtpCatcher();
    const mailer = createSmtpMailer({ host: '127.0.0.1', port: catcher.port, security: 'none', maxConnections: 1 });
    const sending = [mailer.send(message()), mailer.send(message()), mailer.send(message())];
    await mailer.close();
    expect(catcher.caught).toHaveLength(3);
    expect(await Promise.all(sending)).toMatchObject([{ status: 'accepted' }, { status: 'accepted' }, { status: 'accepted' }]);
    await catcher.stop();
  });
});

describe('encryption and signing in', () => {
  const auth = { user: 'lintel', pass: 'pässword' };
  const certificate = localCertificate();
  const checking: SMTPServerOptions = {
    authOptional: false,
    onAuth({ username, password }, _session, callback) {
      if (username === auth.user && password === auth.pass) callback(null, { user: auth.user });
      else callback(new Error('wrong'));
    },
  };

  it.each([
    ['starttls', {}],
    ['opportunistic', {}],
    ['tls', { secure: true }],
  ] as const)('does not trust a certificate that nobody vouches for (%s), and does one that somebody does', async (security, options) => {
    const secured: boolean[] = [];
    const onMailFrom: SMTPServerOptions['onMailFrom'] = (_address, session, callback) => {
      secured.push(session.secure);
      callback();
    };
    const catcher = await startSmtpCatcher({ ...certificate, ...checking, ...options, onMailFrom });
    const config = { host: '127.0.0.1', port: catcher.port, security, auth };
    const [trusting, doubting] = [createSmtpMailer({ ...config, tls: { ca: certificate.cert, servername: 'localhost' } }), createSmtpMailer(config)];
    await expect(doubting.verify()).rejects.toThrow(MailUnavailable);
    await expect(doubting.send(message())).rejects.toThrow(MailUnavailable);
    expect(await trusting.send(message())).toMatchObject({ status: 'accepted' });
    expect(secured).toEqual([true]);
    await Promise.all([trusting.close(), doubting.close()]);
    await catcher.stop();
  });

  it('signs in with the right password and is refused with a wrong one or none', async () => {
    const catcher = await startSmtpCatcher({ ...checking, allowInsecureAuth: true });
    const config = { host: '127.0.0.1', port: catcher.port, security: 'none' } as const;
    const [right, wrong, none] = [createSmtpMailer({ ...config, auth }), createSmtpMailer({ ...config, auth: { ...auth, pass: 'no' } }), createSmtpMailer(config)];
    await expect(right.verify()).resolves.toBeUndefined();
    expect(await right.send(message())).toMatchObject({ status: 'accepted' });
    await expect(wrong.verify()).rejects.toThrow(MailUnavailable);
    await expect(wrong.send(message())).rejects.toThrow(MailUnavailable);
    await expect(none.send(message())).rejects.toThrow(MailUnavailable);
    expect(catcher.caught).toHaveLength(1);
    await Promise.all([right.close(), wrong.close(), none.close()]);
    await catcher.stop();
  });
});

it('writes a domain in another script as servers know it', async () => {
  const catcher = await startSmtpCatcher();
  const mailer = createSmtpMailer({ host: '127.0.0.1', port: catcher.port, security: 'none' });
  expect(await mailer.send({ ...message(), to: { address: 'agent@münchen.test' } })).toMatchObject({ status: 'accepted' });
  expect(catcher.caught[0]?.raw).toContain('To: agent@xn--mnchen-3ya.test');
  await mailer.close();
  await catcher.stop();
});
