'use client';

import type { SearchFacets } from '@lintel/domain/search/contract';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { formatMoney } from '@lintel/ui/format';
import { Input } from '@lintel/ui/input';
import { PopoverClose } from '@lintel/ui/popover-close';
import { useUi } from '@lintel/ui/provider';
import { NativeSelect } from '@lintel/ui/native-select';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { digitsOf, toMinor } from './price';
import type { SearchState } from './state';

export interface PriceEditorProps {
  readonly price: SearchState['price'];
  /** The histogram of what there is, by currency. */
  readonly bars: SearchFacets['price'];
  readonly onChange: (price: SearchState['price']) => void;
}

/** Two ends of a price in one currency, over a picture of what homes cost. */
export function PriceEditor({ price, bars, onChange }: PriceEditorProps) {
  const t = useTranslations('search.filter');
  const { locale } = useUi();
  const currencies = [...new Set([...bars.map((bar) => bar.currency), ...(price.currency === null ? [] : [price.currency])])];
  const [currency, setCurrency] = useState(price.currency ?? currencies[0] ?? 'USD');
  const major = (minor: number | null) => (minor === null ? '' : String(minor / 10 ** digitsOf(currency)));
  const [min, setMin] = useState(major(price.min));
  const [max, setMax] = useState(major(price.max));
  const own = bars.filter((bar) => bar.currency === currency);
  const tallest = Math.max(1, ...own.map(({ count }) => count));
  return (
    <div className="flex flex-col gap-4">
      {own.length < 2 ? null : (
        <div aria-hidden className="flex h-16 items-end gap-px">
          {own.map(({ from, to, count }) => (
            <span key={from} title={formatMoney(from, currency, locale, { style: 'compact' })} style={{ height: `${Math.max(4, (count / tallest) * 100)}%` }} className={`flex-1 rounded-t-xs ${isWithin(price, from, to) ? 'bg-accent' : 'bg-line-strong/40'}`} />
          ))}
        </div>
      )}
      {currencies.length < 2 ? null : (
        <Field label={t('currency')}>
          <NativeSelect value={currency} onChange={(event) => { setCurrency(event.target.value); }}>{currencies.map((each) => <option key={each} value={each}>{each}</option>)}</NativeSelect>
        </Field>
      )}
      <div className="grid grid-cols-2 gap-3">
        <Field label={t('from')}><Input inputMode="decimal" value={min} onChange={(event) => { setMin(event.target.value); }} /></Field>
        <Field label={t('to')}><Input inputMode="decimal" value={max} onChange={(event) => { setMax(event.target.value); }} /></Field>
      </div>
      <PopoverClose asChild>
        <Button tone="primary" onClick={() => { onChange({ min: toMinor(min, currency), max: toMinor(max, currency), currency }); }}>{t('apply')}</Button>
      </PopoverClose>
    </div>
  );
}

function isWithin({ min, max }: SearchState['price'], from: number, to: number): boolean {
  return (min === null || to > min) && (max === null || from <= max);
}
