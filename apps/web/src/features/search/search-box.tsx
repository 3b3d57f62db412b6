'use client';

import { Suggest, type Suggestion } from '@lintel/ui/suggest';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Building2, Clock, MapPin, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { nothing, writeState } from './state';
import { useSettled } from '@/components/use-settled';

export interface SearchBoxProps {
  /** What was searched, on the page of results. */
  readonly initial?: string;
  readonly isLarge?: boolean;
  /** Stays on the page of results, keeping its filters; elsewhere the box leads there. */
  readonly onSearch?: (q: string) => void;
}

type Found = Answers['search']['suggest']['suggestions'][number];

/** Suggests while one types: towns, homes, words; before that, what one searched lately. A sentence is searched as it stands. */
export function SearchBox({ initial = '', isLarge = false, onSearch }: SearchBoxProps) {
  const t = useTranslations('search.box');
  const trpc = useTRPC();
  const router = useRouter();
  const me = useSignedIn();
  const [query, setQuery] = useState(initial);
  const [isTouched, setTouched] = useState(false);
  const wanted = useSettled(query.trim(), 120);
  const suggest = useQuery(trpc.search.suggest.queryOptions({ text: wanted, limit: 8 }, { enabled: isTouched && wanted.length > 1, placeholderData: keepPreviousData, staleTime: 60_000 }));
  const recent = useQuery(trpc.search.history.queryOptions({ limit: 6 }, { enabled: isTouched && me !== null && wanted === '', staleTime: 60_000 }));
  const go = (q: string) => {
    if (onSearch !== undefined) onSearch(q);
    else router.push(paths.search(writeState({ ...nothing, q })));
  };
  const found = query.trim().length > 1 ? (suggest.data?.suggestions ?? []) : [];
  const lately = query.trim() === '' ? (recent.data?.items ?? []).filter(({ text }) => text !== '') : [];
  const shown: readonly Suggestion[] = [
    ...lately.map(({ id, text }) => ({ id: `recent-${id}`, label: text, icon: <Clock aria-hidden />, group: t('recent') })),
    ...sorted(found).map((one, index) => present(one, index, t)),
  ];
  const pick = (id: string) => {
    const past = lately.find((each) => id === `recent-${each.id}`);
    const one = sorted(found).find((each, index) => id === `${each.kind}-${index}`);
    if (one?.kind === 'listing') {
      router.push(paths.listing(one.listingId));
      return;
    }
    const text = past?.text ?? one?.text ?? query;
    setQuery(text);
    if (one?.kind === 'place' && onSearch === undefined) router.push(paths.search(writeState({ ...nothing, cities: [one.text] })));
    else go(text);
  };
  return (
    <div onFocus={() => { setTouched(true); }}>
      <Suggest
        label={t('label')}
        query={query}
        onQueryChange={setQuery}
        suggestions={shown}
        onPick={pick}
        onSubmit={go}
        look={{ placeholder: t('placeholder'), size: isLarge ? 'lg' : 'md', ...(isLarge ? { action: t('action') } : {}) }}
      />
    </div>
  );
}

const order: readonly Found['kind'][] = ['place', 'listing', 'term'];

/** By kind, so that each stands under its heading once. */
function sorted(found: readonly Found[]): readonly Found[] {
  return found.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function present(one: Found, index: number, t: ReturnType<typeof useTranslations<'search.box'>>): Suggestion {
  const id = `${one.kind}-${index}`;
  switch (one.kind) {
    case 'place':
      return { id, group: t('places'), icon: <MapPin aria-hidden />, label: one.stateOrProvince === null ? one.text : `${one.text}, ${one.stateOrProvince}`, detail: t('homesCount', { count: one.listings }) };
    case 'listing':
      return { id, group: t('homes'), icon: <Building2 aria-hidden />, label: one.text, detail: one.city };
    case 'term':
      return { id, group: t('words'), icon: <Search aria-hidden />, label: one.text, ...(one.listings === null ? {} : { detail: t('homesCount', { count: one.listings }) }) };
  }
}
