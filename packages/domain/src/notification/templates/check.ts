import { type FieldIssue, invalidInput } from '@lintel/kernel';
import { type Language, type Texts } from '../contract';
import type { NotificationKind } from '../kinds';
import { sampleLocales, sampleOf } from '../samples';
import { wholeTexts } from './template';
import { shipped } from './index';
import { format, valuesAskedFor } from './format';
import { valuesOf } from './values';

const fields = ['subject', 'body', 'action', 'line', 'sms'] as const;

/** The values that a kind's words may name: those that the shipped ones name in any language, and whether each is there. */
export function valuesOfKind(kind: NotificationKind): readonly string[] {
  const named = Object.values(shipped).flatMap((templates) => Object.values(wholeTexts(templates[kind])).flatMap((words) => [...valuesAskedFor(words)]));
  const plain = named.map((name) => name.replace(/^has_/, ''));
  return [...new Set([...plain, ...plain.map((name) => `has_${name}`)])].toSorted();
}

/** @throws DomainError invalid_input naming each field whose words do not read, or name what this kind does not have. */
export function checkTexts(kind: NotificationKind, language: Language, words: Texts): void {
  const allowed = new Set(valuesOfKind(kind));
  const issues = fields.flatMap((field): readonly FieldIssue[] => {
    const issue = problemOf(words[field], allowed, kind, language, field === 'body');
    return issue === undefined ? [] : [{ path: `texts.${field}`, ...issue }];
  });
  if (issues.length > 0) throw invalidInput(issues);
}

function problemOf(words: string, allowed: ReadonlySet<string>, kind: NotificationKind, language: Language, mayBreak: boolean): Omit<FieldIssue, 'path'> | undefined {
  if (!mayBreak && /[\r\n]/.test(words)) return { code: 'line_break', message: 'must be one line' };
  try {
    const unknown = [...valuesAskedFor(words)].find((name) => !allowed.has(name));
    if (unknown !== undefined) return { code: 'unknown_value', message: `names {${unknown}}, which this kind does not have` };
    if (format(words, sampleLocales[language], valuesOf(sampleOf(kind, language), language)).trim() === '') return { code: 'empty', message: 'says nothing' };
    return undefined;
  } catch (error) {
    return { code: 'malformed', message: `cannot be read: ${error instanceof Error ? error.message.slice(0, 160) : 'malformed'}` };
  }
}
