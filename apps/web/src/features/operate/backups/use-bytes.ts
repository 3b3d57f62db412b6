'use client';

import { formatNumber } from '@lintel/ui/format';
import { useUi } from '@lintel/ui/provider';
import { useMemo } from 'react';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Sizes as people read them: 1,234,567 bytes are 1.2 MB. */
export function useBytes(): (bytes: number) => string {
  const { locale } = useUi();
  return useMemo(() => (bytes) => {
    const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
    return formatNumber(bytes / 1_000 ** step, locale, { style: 'unit', unit: units[step] ?? 'byte', maximumFractionDigits: step === 0 ? 0 : 1 });
  }, [locale]);
}
