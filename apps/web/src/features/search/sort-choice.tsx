'use client';

import type { SearchSort } from '@lintel/domain/search/contract';
import { NativeSelect } from '@lintel/ui/native-select';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { sorts } from './state';

export interface SortChoiceProps {
  readonly sort: SearchSort;
  readonly onSort: (sort: SearchSort) => void;
}

/** The order of the list. The control is the browser's own: what was chosen while the page was still waking up is taken, not put back. */
export function SortChoice({ sort, onSort }: SortChoiceProps) {
  const t = useTranslations('search.sort');
  const select = useRef<HTMLSelectElement>(null);
  const take = (chosen: string | undefined) => {
    const known = sorts.find((each) => each === chosen);
    if (known !== undefined && known !== sort) onSort(known);
  };
  const early = useRef(take);
  useEffect(() => { early.current(select.current?.value); }, []);
  const shown = useRef(sort);
  useEffect(() => {
    if (select.current !== null && shown.current !== sort) select.current.value = sort;
    shown.current = sort;
  }, [sort]);
  return (
    <NativeSelect ref={select} aria-label={t('label')} defaultValue={sort} onChange={(event) => { take(event.target.value); }} className="w-44">
      {sorts.map((each) => <option key={each} value={each}>{t(each)}</option>)}
    </NativeSelect>
  );
}
