import type { Language, Texts } from '../contract';
import type { NotificationKind } from '../kinds';

/** The words of one kind. `line` is what the bell and a browser show below the subject, `sms` a whole text message; they follow from the others when not said. */
export interface Template {
  readonly subject: string;
  readonly body: string;
  readonly action: string;
  readonly line?: string;
  readonly sms?: string;
}

export type Templates = Readonly<Record<NotificationKind, Template>>;

/** What frames every message in one language. */
export interface Frame {
  readonly hello: string;
  readonly helloNobody: string;
  readonly becauseRecord: string;
  readonly becauseAccount: string;
  readonly unsubscribe: string;
  readonly settings: string;
  readonly digestSubject: string;
  readonly digestMore: string;
  readonly digestAction: string;
  readonly digestLine: string;
}

export const directionOf: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', ar: 'rtl' };

/** With what follows from the rest. */
export function wholeTexts({ subject, body, action, line, sms }: Template): Texts {
  return { subject, body, action, line: line ?? body.split('\n')[0] ?? body, sms: sms ?? subject };
}
