import { randomUUID } from 'node:crypto';
import { createTestDatabase } from '@lintel/db/testing';
import { DependencyDown } from '@lintel/kernel';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMailer } from './create-mailer';
import { mailMessageId } from './message-id';
import { InvalidMail, type Mailer, type MailMessage, MailUnavailable } from './port';
import { startSmtpCatcher } from './testing/smtp-catcher';

/** What arrived, as its reader sees it. */
interface Arrived {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly header: (name: string) => string | undefined;
}

interface Harness {
  readonly mailer: Mailer;
  /** The same kind of mailer, where nothing answers. */
  readonly broken: Mailer;
  arrived(messageId: string): Promise<Arrived[]>;
  total(): Promise<number>;
  stop(): Promise<void>;
}

const written = ({ name, address }: { name?: string | undefined; address?: string | undefined }): string => (name === undefined || name === '' ? String(address) : `${name} <${String(address)}>`);

async function smtpHarness(): Promise<Harness> {
  const catcher = await startSmtpCatcher();
  const config = { kind: 'smtp', host: '127.0.0.1', security: 'none' } as const;
  const mailer = createMailer({ ...config, port: catcher.port });
  return {
    mailer,
    broken: createMailer({ ...config, port: 1 }),
    arrived: async (messageId) =>
      catcher.caught
        .filter(({ parsed }) => parsed.messageId === messageId)
        .map(({ parsed, envelope }) => {
          expect(envelope.to).toEqual([parsed.to?.[0]?.address]);
          expect(envelope.from).toBe(parsed.from?.address);
          return {
            from: written({ ...parsed.from }),
            to: written({ ...parsed.to?.[0] }),
            replyTo: parsed.replyTo?.map((address) => written(address))[0],
            subject: parsed.subject ?? '',
            text: (parsed.text ?? '').trimEnd(),
            html: (parsed.html ?? '').trimEnd(),
            header: (name) => parsed.headers.find(({ key }) => key === name.toLowerCase())?.value,
          };
        }),
    total: async () => catcher.caught.length,
    stop: async () => {
      await mailer.close();
      await catcher.stop();
    },
  };
}

async function databaseHarness(): Promise<Harness> {
  const { db, drop } = await createTestDatabase();
  const nowhere = new pg.Pool({ host: '127.0.0.1', port: 1 });
  const mailer = createMailer({ kind: 'database', database: db.pool });
  const unquoted = (text: string | undefined): string | undefined => text?.replace(/^"(.*)" </, (_, name: string) => `${name.replaceAll(/\\(.)/g, '$1')} <`);
  return {
    mailer,
    broken: createMailer({ kind: 'database', database: nowhere }),
    arrived: async (messageId) =>
      (await db.kysely.selectFrom('dev_mail').selectAll().where('message_id', '=', messageId).execute()).map((row) => {
        const headers = row.headers as Record<string, string>; // written by the mailer as such
        return {
          from: unquoted(row.from_address) ?? '',
          to: unquoted(row.to_address) ?? '',
          replyTo: unquoted(headers['Reply-To']),
          subject: row.subject,
          text: row.text,
          html: row.html,
          header: (name) => headers[name],
        };
      }),
    total: async () => (await db.kysely.selectFrom('dev_mail').select('id').execute()).length,
    stop: async () => {
      await nowhere.end();
      await mailer.close();
      await drop();
    },
  };
}

describe.each([
  ['the database', databaseHarness],
  ['SMTP', smtpHarness],
] as const)('mail through %s', (_, start) => {
  let harness: Harness;
  const message = (over: Partial<MailMessage> = {}): MailMessage => ({
    messageId: mailMessageId(randomUUID(), 'lintel.example'),
    from: { name: 'Lintel', address: 'no-reply@lintel.example' },
    to: { address: 'agent@lintel.test' },
    subject: 'A question about your listing',
    text: 'Is it still for sale?',
    html: '<p>Is it still for sale?</p>',
    ...over,
  });

  beforeAll(async () => {
    harness = await start();
  });
  afterAll(() => harness.stop());

  it('answers that it can send', async () => {
    await expect(harness.mailer.verify()).resolves.toBeUndefined();
  });

  it('arrives as it was written', async () => {
    const sent = message({
      to: { name: 'O\'Neil, "Pat" \\ Ltd.', address: 'pat+leads@lintel.test' },
      replyTo: { name: 'Asker', address: 'asker@lintel.test' },
      headers: { 'List-Unsubscribe': '<https://lintel.example/u/1>', 'X-Topic': 'inquiry' },
    });
    expect(await harness.mailer.send(sent)).toMatchObject({ status: 'accepted', response: expect.any(String) as string });
    const [arrived, ...more] = await harness.arrived(sent.messageId);
    expect(more).toEqual([]);
    expect(arrived).toMatchObject({
      from: 'Lintel <no-reply@lintel.example>',
      to: 'O\'Neil, "Pat" \\ Ltd. <pat+leads@lintel.test>',
      replyTo: 'Asker <asker@lintel.test>',
      subject: sent.subject,
      text: sent.text,
      html: sent.html,
    });
    expect(arrived?.header('List-Unsubscribe')).toBe('<https://lintel.example/u/1>');
    expect(arrived?.header('X-Topic')).toBe('inquiry');
  });

  it('keeps every script, long lines, dots alone on a line and quotes', async () => {
    const sent = message({
      from: { name: 'लिंटेल', address: 'no-reply@lintel.example' },
      to: { name: 'Ágnes Ő', address: 'agnes@lintel.test' },
      subject: `₹1.08 Cr – ${'हैदराबाद में तीन कमरों का फ्लैट '.repeat(8)}🏠`,
      text: `.\n..\nFrom here\n${'x'.repeat(3_000)}\nनमस्ते 🏠 =C3=A9`,
      html: `<p>naïve “quotes” ${'długi '.repeat(500)}</p>\n.\n<p>&amp;</p>`,
    });
    await harness.mailer.send(sent);
    const [arrived] = await harness.arrived(sent.messageId);
    expect(arrived).toMatchObject({ from: 'लिंटेल <no-reply@lintel.example>', to: 'Ágnes Ő <agnes@lintel.test>', subject: sent.subject, text: sent.text, html: sent.html });
  });

  it('takes empty subjects, bodies and names', async () => {
    const sent = message({ subject: '', text: '', html: '', to: { name: '', address: 'agent@lintel.test' } });
    expect(await harness.mailer.send(sent)).toMatchObject({ status: 'accepted' });
    expect(await harness.arrived(sent.messageId)).toMatchObject([{ subject: '', text: '', html: '', to: 'agent@lintel.test' }]);
  });

  it('accepts a message again under its id', async () => {
    const sent = message();
    expect(await harness.mailer.send(sent)).toMatchObject({ status: 'accepted' });
    expect(await harness.mailer.send(sent)).toMatchObject({ status: 'accepted' });
  });

  it('sends many at once', async () => {
    const all = Array.from({ length: 60 }, (_unused, index) => message({ subject: `Number ${String(index)}` }));
    const results = await Promise.all(all.map((one) => harness.mailer.send(one)));
    expect(results.every(({ status }) => status === 'accepted')).toBe(true);
    for (const one of all) expect(await harness.arrived(one.messageId)).toMatchObject([{ subject: one.subject }]);
  });

  const evil = 'x\r\nBcc: everyone@lintel.test';
  const refused: [string, Partial<MailMessage>][] = [
    ['subject', { subject: evil }],
    ['subject', { subject: 'x\nBcc: a@b.c' }],
    ['subject', { subject: 'x\u0000' }],
    ['subject', { subject: 'x\u2028y' }],
    ['subject', { subject: 'half \ud83c' }],
    ['subject', { subject: 'x'.repeat(501) }],
    ['from.name', { from: { name: evil, address: 'a@b.c' } }],
    ['from.address', { from: { address: 'a@b.c\r\nRCPT TO:<x@y.z>' } }],
    ['to.name', { to: { name: evil, address: 'a@b.c' } }],
    ...['a@b.c, d@e.f', 'a@b.c>', '<a@b.c>', 'a b@c.d', 'a', '@b.c', 'a@', 'a@b@c.d', 'a@b.c\n', '"a b"@c.d', '', `${'a'.repeat(65)}@b.c`].map((address): [string, Partial<MailMessage>] => ['to.address', { to: { address } }]),
    ['replyTo.address', { replyTo: { address: 'a@b.c\r\n' } }],
    ['replyTo.name', { replyTo: { address: 'a@b.c', name: evil } }],
    ...['a@b.c', '<a b@c>', '<a@b.c>\r\nX: y', '<a>', '<>', '<<a@b>>', ''].map((messageId): [string, Partial<MailMessage>] => ['messageId', { messageId }]),
    ['headers.X-Topic', { headers: { 'X-Topic': evil } }],
    ['headers', { headers: { 'X Topic': 'x' } }],
    ['headers', { headers: { 'X-Topic: y\r\nBcc': 'x' } }],
    ['headers', { headers: { '': 'x' } }],
    ...['Bcc', 'bcc', 'To', 'From', 'Content-Type', 'Message-ID', 'MIME-Version', 'Return-Path'].map((name): [string, Partial<MailMessage>] => [`headers.${name}`, { headers: { [name]: 'x' } }]),
    ['text', { text: 'x\0' }],
    ['html', { html: '<p>\ud83c</p>' }],
    ['text', { text: 'x'.repeat(5_000_001) }],
  ];

  it.each(refused)('refuses what is not a %s, case %#, and sends nothing', async (field, over) => {
    const before = await harness.total();
    const failure = await harness.mailer.send(message(over)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InvalidMail);
    expect(failure).toMatchObject({ field });
    expect(await harness.total()).toBe(before);
  });

  it('says that nothing can be sent, so that consumers pause', async () => {
    for (const attempt of [harness.broken.verify(), harness.broken.send(message())]) {
      const failure = await attempt.catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(MailUnavailable);
      expect(failure).toBeInstanceOf(DependencyDown);
    }
  });

  it('sends nothing once closed', async () => {
    const other = await start();
    await other.mailer.send(message());
    await other.mailer.close();
    await expect(other.mailer.send(message())).rejects.toThrow(MailUnavailable);
    await expect(other.mailer.verify()).rejects.toThrow(MailUnavailable);
    expect(await other.total()).toBe(1);
    await other.stop();
  });
});
