'use client';

import { useTranslations } from 'next-intl';

/** What people call a kind of notification. One that has no words yet is spelt out. */
export function useKindName(): (kind: string) => string {
  const t = useTranslations('words.notifications');
  return (kind) => {
    // The key is a value from the server, so the catalogue's types cannot know it.
    const key = kind as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : kind.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase());
  };
}
