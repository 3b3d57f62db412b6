'use client';

import { useUi } from '@lintel/ui/provider';
import { useMemo } from 'react';
import { type Formats, formatsFor } from './formats';
import { useWords } from './use-words';

export function useFormats(): Formats {
  const { locale, timeZone } = useUi();
  const words = useWords();
  return useMemo(() => formatsFor({ locale, zone: timeZone }, words), [locale, timeZone, words]);
}
