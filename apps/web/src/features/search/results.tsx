'use client';

import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { cardOfHit } from '@/features/listing-public/card-home';
import { HomeCard } from '@/features/listing-public/home-card';
import { HomeCardSkeleton } from '@/features/listing-public/home-card-skeleton';
import { nothing, pageSize, type SearchState } from './state';
import type { useHomes } from './use-homes';

export interface ResultsProps {
  readonly homes: ReturnType<typeof useHomes>;
  readonly state: SearchState;
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  readonly onChange: (part: Partial<SearchState>) => void;
  readonly onMore: () => void;
}

const grid = 'grid grid-cols-1 gap-x-4 gap-y-7 sm:grid-cols-2 md:grid-cols-1 lg:grid-cols-2';
/** What a phone shows first; the others come as soon as the page stands. */
const eager = 2;

/** The list: cards that the map knows when they are pointed at, more on request, and a way out when nothing fits. */
export function Results({ homes, state, pointed, onPoint, onChange, onMore }: ResultsProps) {
  const t = useTranslations('search');
  const { query, hits, first } = homes;
  return (
    <Answered query={{ ...query, data: first }} failed={t('hint.failed')} skeleton={<Waiting />}>
      {({ total }) => hits.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden />}
          title={t('empty.title')}
          action={
            <>
              {state.bounds === null ? null : <Button tone="primary" onClick={() => { onChange({ bounds: null }); }}>{t('empty.widen')}</Button>}
              <Button onClick={() => { onChange(nothing); }}>{t('empty.clear')}</Button>
            </>
          }
        >
          {t('empty.help')}
        </EmptyState>
      ) : (
        <>
          <ul aria-busy={query.isPlaceholderData} className={`${grid} transition-opacity ${query.isPlaceholderData ? 'opacity-60' : ''}`}>
            {hits.map((hit, index) => (
              <li key={hit.id} onPointerEnter={() => { onPoint(hit.id); }} onPointerLeave={() => { onPoint(undefined); }} onFocus={() => { onPoint(hit.id); }}>
                <HomeCard level={2} home={cardOfHit(hit)} isActive={pointed === hit.id} isEager={index < eager} sizes="(min-width: 1024px) 22rem, (min-width: 768px) 45vw, (min-width: 640px) 50vw, 100vw" />
              </li>
            ))}
          </ul>
          <div className="flex flex-col items-center gap-3 py-8">
            <p className="tabular text-sm text-ink-muted">{t('shown', { shown: hits.length, total: Math.max(total.count, hits.length) })}</p>
            {query.hasNextPage ? <Button pending={query.isFetchingNextPage} onClick={onMore}>{t('more')}</Button> : null}
          </div>
        </>
      )}
    </Answered>
  );
}

function Waiting() {
  const t = useTranslations('search');
  return (
    <div>
      <p role="status" className="sr-only">{t('skeleton')}</p>
      <div className={grid}>{Array.from({ length: pageSize / 3 }, (_, index) => <HomeCardSkeleton key={index} />)}</div>
    </div>
  );
}
