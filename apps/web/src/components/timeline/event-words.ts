'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { WordGroup } from '../words/words';
import { useWords } from '../words/use-words';

export interface EventWords {
  /** What happened: `listing.price_changed` reads "Price changed". */
  what(type: string, data: Readonly<Record<string, unknown>>): string;
  /** The same as what a person did themselves: `session.started` reads "signed in". */
  did(type: string, data: Readonly<Record<string, unknown>>): string;
  field(name: string): string;
  readonly system: string;
  /** In place of words that told of somebody who is gone. */
  readonly erased: string;
}

const spelt = (code: string) => {
  const text = code.replaceAll(/[._]/g, ' ').replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Which words a record's states have. */
const statusOf: Readonly<Partial<Record<string, WordGroup>>> = { listing: 'status', ticket: 'ticketStatus' };

/** The log in the reader's words. An event this catalogue does not know is spelt out as it is called. */
export function useEventWords(): EventWords {
  const t = useTranslations('events');
  const words = useWords();
  return useMemo(() => {
    // Keys come from the log: `has` is asked before.
    const read = (key: string): string | undefined => (t.has(key as never) ? t(key as never) : undefined);
    const what: EventWords['what'] = (type, data) => {
      const name = read(`type.${type}`) ?? spelt(type);
      const { from, to } = data;
      const group = statusOf[type.slice(0, type.indexOf('.'))];
      if (typeof from !== 'string' || typeof to !== 'string' || group === undefined) return name;
      return t('moved', { what: name, from: words.of(group, from), to: words.of(group, to) });
    };
    return {
      what,
      did: (type, data) => read(`own.${type}`) ?? what(type, data),
      field: (name) => read(`fields.${name}`) ?? spelt(name),
      system: t('system'),
      erased: t('erased'),
    };
  }, [t, words]);
}
