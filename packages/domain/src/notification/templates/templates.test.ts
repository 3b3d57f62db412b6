import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mailLayoutModule } from '../../../scripts/mail-layout';
import { language as languages, type Language } from '../contract';
import { renderDigest, renderEmail } from '../email/render';
import { type NotificationKind, notificationKinds } from '../kinds';
import { sampleLocales, sampleOf } from '../samples';
import { shippedTexts, worded, wordsOf } from '../words';
import { checkTexts, valuesOfKind } from './check';
import { valuesAskedFor } from './format';
import { shipped } from './index';

const kinds = Object.keys(notificationKinds) as NotificationKind[];
const cases = languages.options.flatMap((language) => kinds.map((kind) => [language, kind] as const));
const letter = (language: Language) => ({ appUrl: 'https://lintel.test', name: 'Robin <Vale>', locale: sampleLocales[language], isAboutAccount: false, unsubscribeUrl: 'https://lintel.test/unsubscribe/x' });
const arabicLetters = /[\u0600-\u06ff]/;

describe.each(cases)('in %s, %s', (language, kind) => {
  const wording = wordsOf(sampleOf(kind, language));

  it('says everything, in its own script', () => {
    for (const words of [wording.title, wording.body, wording.action, wording.line, wording.sms]) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/[{}]|undefined|null|\[\[/);
    }
    for (const words of [wording.title, wording.body, wording.action, wording.line, wording.sms]) expect(arabicLetters.test(words)).toBe(language === 'ar');
    expect(wording.path).toMatch(/^\//);
  });

  it('says it without a record, too', () => {
    const bare = { ...sampleOf(kind, language), params: {}, facts: { ...sampleOf(kind, language).facts, reviewNote: null, offeredBy: '', userAgent: null, networkAddress: null, price: null } };
    for (const words of Object.values(worded(shippedTexts(kind, language), bare, language)).map(String)) expect(words).not.toMatch(/[{}]|undefined|null/);
  });

  it('makes a letter in the right direction, with the same in plain text and nothing unescaped', () => {
    const { subject, text, html } = renderEmail(wording, letter(language));
    expect(subject).toBe(wording.title);
    for (const line of wording.body.split('\n')) expect(text).toContain(line);
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('Robin &lt;Vale&gt;');
    expect(html).not.toMatch(/\[\[\w+\]\]|<script|googleapis/);
  });

  it('can be read back by the editor, and names only what the kind has', () => {
    expect(() => checkTexts(kind, language, shippedTexts(kind, language))).not.toThrow();
    for (const words of Object.values(shippedTexts(kind, language))) for (const name of valuesAskedFor(words)) expect(valuesOfKind(kind)).toContain(name);
  });
});

it('has every kind in every language', () => {
  for (const language of languages.options) expect(Object.keys(shipped[language]).toSorted()).toEqual(kinds.toSorted());
});

it('counts as Arabic counts', () => {
  const titles = [1, 2, 3, 11, 100].map((daysLeft) => wordsOf({ ...sampleOf('expiry_near', 'ar'), params: { daysLeft } }).title);
  expect(titles[0]).toContain('يوم واحد');
  expect(titles[1]).toContain('يومين');
  expect(titles[2]).toContain('أيام');
  expect(titles[3]).toContain('يومًا');
});

it('joins several into one, shows twenty and counts the rest', () => {
  const many = Array.from({ length: 23 }, () => wordsOf(sampleOf('listing_stale', 'en')));
  const { subject, text, html } = renderDigest(many, letter('en'));
  expect(subject).toBe('23 things you were not told at once');
  expect(text.match(/•/g)).toHaveLength(20);
  expect(html).toContain('And 3 more.');
});

it('keeps a value with a line break out of subjects, text messages and names', () => {
  const told = sampleOf('inquiry_received', 'en');
  const wording = wordsOf({ ...told, facts: { ...told.facts, askerName: 'Eve\r\nBcc: all@lintel.test', listingTitle: 'A\u2028house' } });
  expect(wording.title).toBe('Eve Bcc: all@lintel.test asks about A house');
  expect(wording.sms).not.toMatch(/[\r\n\u2028]/);
  expect(renderEmail(wording, { ...letter('en'), name: 'Eve\r\nX: y' }).text).toContain('Hello Eve X: y,');
});

it('leaves words that look like a place for words as they are', () => {
  const told = sampleOf('inquiry_received', 'en');
  expect(renderEmail(wordsOf({ ...told, facts: { ...told.facts, message: '[[link]] {askerName}' } }), letter('en')).html).toContain('[[link]] {askerName}');
});

it.each([
  ['names what the kind does not have', { subject: 'Hello {password}' }, 'texts.subject'],
  ['does not close its braces', { body: 'Until {dueAt' }, 'texts.body'],
  ['breaks a subject', { subject: 'a\nb' }, 'texts.subject'],
] as const)('refuses words that %s', (_, over, path) => {
  expect(() => checkTexts('review_overdue', 'en', { ...shippedTexts('review_overdue', 'en'), ...over })).toThrow(expect.objectContaining({ code: 'invalid_input', details: expect.objectContaining({ fields: [expect.objectContaining({ path })] }) as object }));
});

it('is framed by the layout as it was compiled', async () => {
  expect(readFileSync(new URL('../email/layout.ts', import.meta.url), 'utf8'), 'stale: run `pnpm --filter @lintel/domain mail-layout`').toBe(await mailLayoutModule());
});
