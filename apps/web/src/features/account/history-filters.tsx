'use client';

import { Field } from '@lintel/ui/field';
import { FilterChips } from '@lintel/ui/filter-chips';
import { Input } from '@lintel/ui/input';
import { RadioGroup } from '@lintel/ui/radio';
import { useTranslations } from 'next-intl';
import { oneOf } from '../admin/shared/address-filters';
import { type HistoryFilters as Filters, historyActors, historyFilters, historyKinds } from './history-question';

type Name = (typeof historyFilters)[number];

export interface HistoryFiltersProps {
  readonly filters: Filters;
  readonly onSet: (name: Name, value: string | undefined) => void;
  readonly onClear: () => void;
}

/** What a history is kept to: kind of record, who did it, days. One record comes from a link that names it. */
export function HistoryFilters({ filters, onSet, onClear }: HistoryFiltersProps) {
  const t = useTranslations('account.activity');
  const [kind, by] = [oneOf(historyKinds, filters.kind), oneOf(historyActors, filters.by)];
  const day = (name: 'from' | 'until') => ({
    id: name, label: t(name), value: filters[name],
    editor: <Field label={t(name)}><Input type="date" value={filters[name] ?? ''} onChange={(event) => { onSet(name, event.target.value); }} /></Field>,
  });
  const chips = [
    {
      id: 'kind', label: t('kind'), value: kind === undefined ? undefined : t(`kinds.${kind}`),
      editor: <div className="max-h-80 overflow-y-auto"><RadioGroup legend={t('kind')} options={historyKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={kind ?? ''} onValueChange={(value) => { onSet('kind', value); }} /></div>,
    },
    {
      id: 'by', label: t('by'), value: by === undefined ? undefined : t(`actors.${by}`),
      editor: <RadioGroup legend={t('by')} options={historyActors.map((value) => ({ value, label: t(`actors.${value}`) }))} value={by ?? ''} onValueChange={(value) => { onSet('by', value); }} />,
    },
    day('from'),
    day('until'),
    ...(filters.record === undefined ? [] : [{ id: 'record', label: t('record'), value: filters.record.slice(-12), editor: <p>{t('recordHelp')}</p> }]),
  ];
  return <FilterChips filters={chips} onClear={(id) => { const name = historyFilters.find((one) => one === id); if (name !== undefined) onSet(name, undefined); }} onClearAll={onClear} className="mb-4" />;
}
