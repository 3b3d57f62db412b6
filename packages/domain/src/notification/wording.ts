import type { Language } from './contract';
import type { Facts } from './facts';
import type { NotificationKind } from './kinds';

/** One message in a reader's words. */
export interface Wording {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  /** Below the title in the bell and in a browser: nothing personal that the title does not say. */
  readonly line: string;
  readonly sms: string;
  /** Where the action leads, within the app. */
  readonly path: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
}

export interface Told {
  readonly kind: NotificationKind;
  readonly recordId: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
  /** BCP 47, of the reader. */
  readonly locale: string;
  readonly zone: string;
  /** Of messages that carry one. */
  readonly secret?: string;
}

/** The language a reader gets: their own where there are words in it. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().split(/[-_]/)[0] === 'ar' ? 'ar' : 'en';
}
