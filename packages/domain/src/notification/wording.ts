import type { Facts } from './facts';
import type { NotificationKind } from './kinds';

/** One message in a reader's words. */
export interface Wording {
  readonly title: string;
  readonly body: string;
  readonly action: string;
  /** Where the action leads, within the app. */
  readonly path: string;
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

/** A moment among a message's values, by the reader's clock and in their manner. */
export function when(told: Told, param: string): string {
  const value = told.params[param];
  if (typeof value !== 'string') return '';
  return new Intl.DateTimeFormat(told.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: told.zone }).format(new Date(value));
}
