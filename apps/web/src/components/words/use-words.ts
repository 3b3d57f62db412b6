'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type Words, type WordSource, wordsFrom } from './words';

export function useWords(): Words {
  const source = useTranslations('words');
  // A translator takes only the keys it knows at compile time; `wordsFrom` asks for others only after `has`.
  return useMemo(() => wordsFrom(source as unknown as WordSource), [source]);
}
