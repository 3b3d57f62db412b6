'use client';

import { useUi } from '@lintel/ui/provider';
import { useMemo } from 'react';
import { useAreaUnits } from '../reader-context';
import { type Formats, formatsFor } from './formats';
import { useWords } from './use-words';

export function useFormats(): Formats {
  const { locale, timeZone } = useUi();
  const words = useWords();
  const units = useAreaUnits();
  return useMemo(() => formatsFor({ locale, zone: timeZone, units }, words), [locale, timeZone, units, words]);
}
