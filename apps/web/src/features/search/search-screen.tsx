'use client';

import { useMedia } from '@lintel/ui/use-media';
import { ViewSwitch } from '@lintel/ui/view-switch';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import { Filters } from './filters';
import { Results } from './results';
import { SaveSearch } from './save-search';
import { SearchBox } from './search-box';
import { SearchMap } from './search-map';
import { SortChoice } from './sort-choice';
import { type SearchState, writeState } from './state';
import { Understood } from './understood';
import { useHomes } from './use-homes';
import { useSearchState } from './use-search-state';

/** List and map of the same homes, side by side on a desk, one behind the other on a phone. */
export function SearchScreen({ mapStyleUrl }: { readonly mapStyleUrl: string | undefined }) {
  const t = useTranslations('search');
  const { state, change, follow } = useSearchState();
  const homes = useHomes(state);
  const [pointed, setPointed] = useState<string>();
  const [view, setView] = useState<'cards' | 'map'>('cards');
  const isWide = useMedia('(min-width: 768px)');
  const { first, query } = homes;
  const showsMap = isWide || view === 'map';
  return (
    <div className="flex min-h-0 flex-1 flex-col md:h-[calc(100dvh-4rem)] md:flex-none">
      <div className="flex flex-col gap-3 border-b px-4 py-3 sm:px-6">
        <div className="flex items-center gap-3">
          <div className="min-w-0 flex-1 md:max-w-md"><SearchBox key={state.q} initial={state.q} onSearch={(q) => { change({ q }); }} /></div>
          <SaveSearch criteria={first?.understood.criteria} name={useSearchName(state)} isEmpty={writeState({ ...state, sort: null, pages: 1 }) === ''} />
        </div>
        <Filters state={state} facets={first?.facets ?? null} onChange={change} />
      </div>
      <div className="flex min-h-0 flex-1">
        <section aria-label={t('list')} tabIndex={isWide ? 0 : undefined} className={`min-w-0 flex-1 px-4 pt-4 pb-24 -outline-offset-2 sm:px-6 md:overflow-y-auto md:pb-4 lg:max-w-[46rem] lg:basis-1/2 ${view === 'map' ? 'max-md:hidden' : ''}`}>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <h1 className="text-lg font-semibold"><Count homes={homes} state={state} /></h1>
            <SortChoice sort={state.sort ?? first?.understood.sort ?? 'relevance'} onSort={(sort) => { change({ sort }); }} />
          </div>
          {first === undefined ? null : <Understood answer={first} q={state.q} onChange={(q) => { change({ q }); }} />}
          <Results homes={homes} state={state} pointed={pointed} onPoint={setPointed} onChange={change} onMore={() => {
            void query.fetchNextPage();
            follow({ pages: state.pages + 1 });
          }} />
        </section>
        <div className={`min-w-0 flex-1 max-md:h-[calc(100dvh-14rem)] ${view === 'cards' ? 'max-md:hidden' : ''}`}>
          {showsMap ? <SearchMap hits={homes.hits} state={state} pointed={pointed} onPoint={setPointed} onFollow={follow} styleUrl={mapStyleUrl} /> : null}
        </div>
      </div>
      <span className="fixed bottom-5 left-1/2 z-20 -translate-x-1/2 shadow-md md:hidden">
        <ViewSwitch value={view} onValueChange={(next) => { setView(next === 'map' ? 'map' : 'cards'); }} views={[{ view: 'cards', label: t('showList') }, { view: 'map', label: t('showMap') }]} />
      </span>
    </div>
  );
}

function Count({ homes: { first, query }, state }: { readonly homes: ReturnType<typeof useHomes>; readonly state: SearchState }) {
  const t = useTranslations('search');
  if (first === undefined) return <>{t(query.isError ? 'title' : 'count.updating')}</>;
  const where = state.ring === null ? (state.bounds === null ? null : t('count.inView')) : t('count.inArea');
  return (
    <span aria-live="polite" className="tabular">
      {t(`count.${first.total.relation}`, { count: first.total.count })} {where === null ? null : <span className="font-normal text-ink-muted">{where}</span>}
    </span>
  );
}

/** A search in few words, as its owner would call it. */
function useSearchName(state: SearchState): string {
  const t = useTranslations('search');
  const words = useWords();
  const formats = useFormats();
  if (state.q !== '') return state.q;
  const { min, max, currency } = state.price;
  const parts = [
    ...(state.beds === null ? [] : [words.beds(state.beds)]),
    ...state.kinds.map((kind) => words.of('propertySubType', kind)),
    ...state.cities,
    ...(currency === null || max === null ? [] : [t('filter.upTo', { price: formats.money(max, currency, 'compact') })]),
    ...(currency === null || min === null || max !== null ? [] : [t('filter.fromPrice', { price: formats.money(min, currency, 'compact') })]),
  ];
  return parts.length === 0 ? t('save.anywhere') : parts.join(', ');
}
