'use client';

import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';

/** On its way to the browser a value may be anything JSON can be. */
export type SettingItem = Pick<Answers['configuration']['list']['items'][number], 'key' | 'isDefault' | 'version' | 'changedAt' | 'changedBy'> & { readonly value?: unknown; readonly default?: unknown };

interface Rollout { readonly share: number; readonly organisations: readonly string[] }
interface Announcement { readonly text: string; readonly tone: string }

export const isRollout = (value: unknown): value is Rollout => typeof value === 'object' && value !== null && 'share' in value && 'organisations' in value;
export const isAnnouncement = (value: unknown): value is Announcement => typeof value === 'object' && value !== null && 'text' in value && 'tone' in value;

/** `listing.review_hours` as a path into the catalogue; keys have a dot, which a path has, too. */
export function useSettingWords() {
  const t = useTranslations('operate.settings');
  const { locale } = useUi();
  return useMemo(() => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    // Keys come from the server: `has` is asked before.
    const read = (key: string, part: 'title' | 'help' | 'unit') => (t.has(`keys.${key}.${part}` as never) ? t(`keys.${key}.${part}` as never) : part === 'title' ? key : '');
    const value = (key: string, of: unknown): string => {
      if (of === null || of === undefined) return t('default');
      if (isRollout(of)) return t('rollout', { share: of.share, count: of.organisations.length });
      if (isAnnouncement(of)) return of.text === '' ? t('noAnnouncement') : of.text;
      const written = Array.isArray(of) ? list.format(of.map(String)) : typeof of === 'object' ? JSON.stringify(of) : `${of as string | number | boolean}`;
      return [written, read(key, 'unit')].filter((part) => part !== '').join(' ');
    };
    return { title: (key: string) => read(key, 'title'), help: (key: string) => read(key, 'help'), unit: (key: string) => read(key, 'unit'), value };
  }, [t, locale]);
}

export const groupOf = (key: string): string => key.slice(0, key.indexOf('.'));
