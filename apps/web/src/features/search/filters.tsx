'use client';

import type { SearchFacets } from '@lintel/domain/search/contract';
import { FilterChips, type FilterChip } from '@lintel/ui/filter-chips';
import { useTranslations } from 'next-intl';
import { lazy } from 'react';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import type { ChoiceListProps } from './choice-list';
import { nothing, type SearchState } from './state';

// What sets a filter comes with the panel that it stands in.
const RadioGroup = lazy(async () => ({ default: (await import('@lintel/ui/radio')).RadioGroup }));
const ChoiceList = lazy(async () => ({ default: (await import('./choice-list')).ChoiceList }));
const PriceEditor = lazy(async () => ({ default: (await import('./price-editor')).PriceEditor }));

export interface FiltersProps {
  readonly state: SearchState;
  readonly facets: SearchFacets | null;
  readonly onChange: (part: Partial<SearchState>) => void;
}

type Facet = readonly { readonly value: string; readonly count: number }[];
const atLeast = [1, 2, 3, 4, 5];

/** Every filter as one chip, its value in words, each with how many homes there are. */
export function Filters({ state, facets, onChange }: FiltersProps) {
  const t = useTranslations('search.filter');
  const words = useWords();
  const price = usePriceWords();
  const isApproximate = facets?.isApproximate ?? false;
  const choices = (id: 'cities' | 'kinds' | 'statuses' | 'features', label: string, facet: Facet, wordOf: (value: string) => string): FilterChip => {
    const chosen = state[id];
    const first = chosen[0];
    return {
      id, label, value: first === undefined ? undefined : t('more', { first: wordOf(first), count: chosen.length }),
      editor: <ChoiceList options={optionsOf(facet, chosen, wordOf)} chosen={chosen} isApproximate={isApproximate} onChange={(next) => { onChange({ [id]: next }); }} />,
    };
  };
  const count = (id: 'beds' | 'baths', label: string): FilterChip => ({
    id, label, value: state[id] === null ? undefined : t('atLeast', { count: state[id] }),
    editor: (
      <RadioGroup
        legend={label}
        value={String(state[id] ?? '')}
        onValueChange={(value) => { onChange({ [id]: value === '' ? null : Number(value) }); }}
        options={[{ value: '', label: t('any') }, ...atLeast.map((each) => ({ value: String(each), label: t('atLeast', { count: each }) }))]}
      />
    ),
  });
  const filters: readonly FilterChip[] = [
    choices('cities', t('city'), facets?.city ?? [], (value) => value),
    { id: 'price', label: t('price'), value: price(state.price), editor: <PriceEditor price={state.price} bars={facets?.price ?? []} onChange={(next) => { onChange({ price: next.min === null && next.max === null ? nothing.price : next }); }} /> },
    count('beds', t('beds')),
    count('baths', t('baths')),
    choices('kinds', t('kind'), facets?.propertySubType ?? [], (value) => words.of('propertySubType', value)),
    choices('statuses', t('status'), (facets?.status ?? []).filter(({ value }) => !hidden.has(value)), (value) => words.of('status', value)),
    choices('features', t('features'), facets?.features ?? [], (value) => words.of('feature', value)),
    ...(state.bounds === null ? [] : [{ id: 'bounds', label: t('bounds'), value: t('boundsValue'), editor: <p>{t('boundsHelp')}</p> }]),
    ...(state.ring === null ? [] : [{ id: 'ring', label: t('ring'), value: t('ringValue'), editor: <p>{t('ringHelp')}</p> }]),
  ];
  return <FilterChips filters={filters} onClear={(id) => { if (isKey(id)) onChange({ [id]: nothing[id] }); }} onClearAll={() => { onChange({ ...nothing, q: state.q, sort: state.sort }); }} />;
}

/** What only an agency sees of its own listings is no choice on a public page. */
const hidden = new Set(['Incomplete', 'Hold', 'Withdrawn', 'Expired', 'Canceled', 'Removed']);
const isKey = (id: string): id is keyof SearchState => Object.hasOwn(nothing, id);

function optionsOf(facet: Facet, chosen: readonly string[], wordOf: (value: string) => string): ChoiceListProps['options'] {
  const gone = chosen.filter((value) => !facet.some((each) => each.value === value));
  return [...facet.map(({ value, count }) => ({ value, label: wordOf(value), count })), ...gone.map((value) => ({ value, label: wordOf(value), count: undefined }))];
}

function usePriceWords(): (price: SearchState['price']) => string | undefined {
  const t = useTranslations('search.filter');
  const formats = useFormats();
  return ({ min, max, currency }) => {
    if (currency === null || (min === null && max === null)) return undefined;
    const word = (minor: number) => formats.money(minor, currency, 'compact');
    if (min === null) return t('upTo', { price: word(max ?? 0) });
    return max === null ? t('fromPrice', { price: word(min) }) : t('between', { min: word(min), max: word(max) });
  };
}
