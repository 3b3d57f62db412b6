'use client';

import { useTranslations } from 'next-intl';
import { isInFeet as isToldInFeet } from '@/components/words/units';
import { useFormats } from '@/components/words/use-formats';
import type { Draft } from './draft-view';

const squareFeetIn = 10.763_910_417;

/** A price by area as people there say it: minor units a square metre in, "$412 per sq ft" out. */
export function usePerArea({ facts, currency }: Pick<Draft, 'facts' | 'currency'>): (perSquareMetre: number) => string {
  const t = useTranslations('admin.review');
  const { money, units } = useFormats();
  const isInFeet = isToldInFeet(facts.livingAreaUnits, units);
  return (perSquareMetre) => t('perArea', { price: money(Math.round(isInFeet ? perSquareMetre / squareFeetIn : perSquareMetre), currency), unit: t(isInFeet ? 'sqft' : 'sqm') });
}
