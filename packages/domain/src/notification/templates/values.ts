import { formatMoney } from '@lintel/kernel';
import { deviceOf } from '../../access/contract';
import type { Language } from '../contract';
import type { Told } from '../wording';
import { arabicCredentials, arabicRoles } from './ar';
import { englishCredentials } from './en';
import type { Values } from './format';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const longest = 8_000;

/**
 * Everything a kind's words may name: the facts of its record and the values of its event, written as the reader's place writes them, and for
 * each text `has_…`, which is yes or no.
 */
export function valuesOf(told: Told, language: Language): Values {
  const { facts, params, locale, zone } = told;
  const device = deviceOf(facts.userAgent);
  const texts: Record<string, string> = {
    ...Object.fromEntries(Object.entries(facts).flatMap(([name, value]: [string, unknown]) => (typeof value === 'string' || value === null ? [[name, cut(value ?? '')]] : []))),
    browser: device?.browser ?? '', system: device?.system ?? '', code: told.secret ?? '',
    ticketNumber: facts.ticketNumber === 0 ? '' : String(facts.ticketNumber),
    price: facts.price === null ? '' : formatMoney({ amount: facts.price, currency: facts.currency }, { locale }),
  };
  const numbers: Record<string, number> = { count: 1, daysLeft: 0, rating: 0 };
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') numbers[name] = value;
    else if (typeof value === 'string') texts[name] = momentOrDay(value, locale, zone) ?? value;
  }
  texts['role'] = roleWords(texts['role'] ?? '', language);
  texts['credential'] = credentialWords(texts['credential'] ?? '', language);
  const has = Object.entries(texts).map(([name, text]) => [`has_${name}`, text === '' ? 'no' : 'yes'] as const);
  // What is written in another direction must not turn the sentence around it; what a choice is made by stays as it is.
  const isolated = Object.entries(texts).map(([name, text]) => [name, language === 'ar' && text !== '' && !choices.has(name) ? `\u2068${text}\u2069` : text] as const);
  return { ...Object.fromEntries(isolated), ...numbers, ...Object.fromEntries(has) };
}

const choices = new Set(['because', 'right', 'subjectType', 'isRefused', 'decision', 'of']);

const cut = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest)}…`);

function momentOrDay(value: string, locale: string, zone: string): string | undefined {
  if (datePattern.test(value)) return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  if (!instantPattern.test(value)) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(value));
}

function roleWords(role: string, language: Language): string {
  const spelt = role.replaceAll('_', ' ');
  return language === 'ar' ? (arabicRoles[role] ?? spelt) : spelt;
}

function credentialWords(credential: string, language: Language): string {
  const words = language === 'ar' ? arabicCredentials : englishCredentials;
  return words[credential] ?? words['other'] ?? '';
}
