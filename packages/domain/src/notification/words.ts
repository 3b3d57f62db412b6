import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import { type Language, type Texts, texts } from './contract';
import type { NotificationKind } from './kinds';
import { pathOf } from './paths';
import { shipped } from './templates';
import { format, type Values } from './templates/format';
import { directionOf, wholeTexts } from './templates/template';
import { valuesOf } from './templates/values';
import { languageOf, type Told, type Wording } from './wording';

/** The words that are used now: the shipped ones, and above them what an editor wrote. */
export type TextsInUse = (kind: NotificationKind, language: Language) => Texts;

export const shippedTexts: TextsInUse = (kind, language) => wholeTexts(shipped[language][kind]);

export async function textsInUse(scope: Scope): Promise<TextsInUse> {
  const { rows } = await sql<{ kind: string; language: string; texts: unknown }>`
    select distinct on (kind, language) kind, language, texts from notification_template order by kind, language, version desc`.execute(scope.db);
  const edited = new Map(rows.flatMap((row) => {
    const read = texts.safeParse(row.texts);
    return read.success ? [[`${row.kind}/${row.language}`, read.data] as const] : [];
  }));
  return (kind, language) => edited.get(`${kind}/${language}`) ?? shippedTexts(kind, language);
}

/** Puts a message into its reader's words. */
export function wordsOf(told: Told, inUse: TextsInUse = shippedTexts): Wording {
  const language = languageOf(told.locale);
  return worded(inUse(told.kind, language), told, language);
}

export function worded(words: Texts, told: Told, language: Language): Wording {
  const values = valuesOf(told, language);
  return {
    title: oneLine(words.subject, told.locale, values), body: lines(format(words.body, told.locale, values)), action: oneLine(words.action, told.locale, values),
    line: oneLine(words.line, told.locale, values), sms: oneLine(words.sms, told.locale, values), path: pathOf[told.kind](told), language, direction: directionOf[language],
  };
}

/** A value with a line break in it makes no header and no second message. */
function oneLine(words: string, locale: string, values: Values): string {
  return format(words, locale, values).replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');
