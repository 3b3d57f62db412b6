import type { Language } from '../contract';
import { frames } from '../templates';
import { format } from '../templates/format';
import type { Wording } from '../wording';
import { arLayout, enLayout } from './layout';

export interface Email {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Letter {
  readonly appUrl: string;
  /** Null for an address without an account. */
  readonly name: string | null;
  readonly locale: string;
  /** About the reader's account rather than a record. */
  readonly isAboutAccount: boolean;
  /** Where one click stops messages of this kind; absent where they cannot be stopped. */
  readonly unsubscribeUrl?: string;
}

const layouts: Readonly<Record<Language, string>> = { en: enLayout, ar: arLayout };
const shownItems = 20;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** One message as an e-mail that reads well in the dark, from right to left, and without its HTML. */
export function renderEmail(wording: Wording, letter: Letter): Email {
  const link = new URL(wording.path, letter.appUrl).href;
  const paragraphs = wording.body.split('\n').map((line) => `<p style="margin:0 0 12px">${escape(line)}</p>`).join('');
  return whole(wording, letter, { subject: wording.title, preview: wording.line, content: paragraphs, body: wording.body, action: wording.action, link });
}

/** Several messages as one, the newest last as they came. All are in the reader's language. */
export function renderDigest(wordings: readonly Wording[], letter: Letter): Email {
  const [first] = wordings;
  if (first === undefined) throw new Error('A digest joins something.');
  const frame = frames[first.language];
  const shown = wordings.slice(0, shownItems);
  const more = wordings.length - shown.length;
  const moreWords = more === 0 ? '' : format(frame.digestMore, letter.locale, { count: more });
  const url = ({ path }: Wording) => new URL(path, letter.appUrl).href;
  const items = shown.map((one) => `<div class="item"><a href="${escape(url(one))}">${escape(one.title)}</a><br>${escape(one.line)}</div>`).join('');
  return whole(first, letter, {
    subject: format(frame.digestSubject, letter.locale, { count: wordings.length }), preview: first.title, action: frame.digestAction, link: new URL('/account/notifications', letter.appUrl).href,
    content: items + (moreWords === '' ? '' : `<p style="margin:12px 0 0">${escape(moreWords)}</p>`),
    body: [...shown.map((one) => `• ${one.title}\n  ${one.line}\n  ${url(one)}`), ...(moreWords === '' ? [] : [moreWords])].join('\n\n'),
  });
}

interface Parts {
  readonly subject: string;
  readonly preview: string;
  readonly content: string;
  readonly body: string;
  readonly action: string;
  readonly link: string;
}

function whole({ language }: Wording, letter: Letter, { subject, preview, content, body, action, link }: Parts): Email {
  const frame = frames[language];
  const greeting = letter.name === null ? frame.helloNobody : format(frame.hello, letter.locale, { name: letter.name.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ') });
  const because = letter.isAboutAccount ? frame.becauseAccount : frame.becauseRecord;
  const settings = new URL('/account/notifications', letter.appUrl).href;
  const links = [...(letter.unsubscribeUrl === undefined ? [] : [[frame.unsubscribe, letter.unsubscribeUrl] as const]), ...(letter.name === null ? [] : [[frame.settings, settings] as const])];
  const slots: Readonly<Record<string, string>> = {
    title: escape(subject), preview: escape(preview), greeting: escape(greeting), content, link: escape(link), action: escape(action),
    because: [escape(because), ...links.map(([words, url]) => `<a href="${escape(url)}" style="color:#57534e">${escape(words)}</a>`)].join(' · '),
  };
  return {
    subject: subject.slice(0, 300),
    text: [greeting, subject, body, `${action}: ${link}`, ['--', because, ...links.map(([words, url]) => `${words}: ${url}`)].join('\n')].join('\n\n').concat('\n'),
    // In one pass, so that words which look like a place for words stay words.
    html: layouts[language].replaceAll(/\[\[(\w+)\]\]/g, (_, name: string) => slots[name] ?? ''),
  };
}
