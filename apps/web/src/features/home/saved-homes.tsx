'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink, useUi } from '@lintel/ui/provider';
import { formatPercent } from '@lintel/ui/format';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Heart } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { cardOfSaved, type SavedHome } from '@/features/listing-public/card-home';
import { HomeCard } from '@/features/listing-public/home-card';
import { HomeCardSkeleton } from '@/features/listing-public/home-card-skeleton';

export interface SavedHomesProps {
  /** Only the last ones, without paging: on the home page. */
  readonly most?: number;
}

const grid = 'grid grid-cols-1 gap-x-5 gap-y-8 sm:grid-cols-2 lg:grid-cols-3';
const six = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The homes one saved, with what happened to their prices since. */
export function SavedHomes({ most }: SavedHomesProps) {
  const t = useTranslations('home.saved');
  const trpc = useTRPC();
  const me = useSignedIn();
  const query = useInfiniteQuery(trpc.listing.listSaved.infiniteQueryOptions({ limit: most ?? 24 }, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  useLive(me === null ? [] : [`user:${me.id}`, 'market'], { queries: [trpc.listing.listSaved.infiniteQueryFilter()] });
  const note = useNote();
  return (
    <Answered query={query} failed={t('failed')} skeleton={<div className={grid}>{six.slice(0, most ?? 6).map((key) => <HomeCardSkeleton key={key} />)}</div>}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items).slice(0, most);
        const gone = pages[0]?.gone ?? 0;
        return (
          <>
            {items.length === 0 ? (
              <EmptyState icon={<Heart aria-hidden />} title={t('empty')} action={<UiLink href={paths.search()} className={buttonClass('primary')}>{t('emptyAction')}</UiLink>}>
                {t('emptyHelp')}
              </EmptyState>
            ) : (
              <ul className={grid}>
                {items.map((item) => (
                  <li key={item.id}>
                    <HomeCard level={most === undefined ? 2 : 3} home={cardOfSaved(item)} note={note(item)} sizes="(min-width: 1024px) 350px, (min-width: 640px) 50vw, 100vw" />
                  </li>
                ))}
              </ul>
            )}
            {gone === 0 ? null : <p className="mt-6 text-sm text-ink-muted">{t('gone', { count: gone })}</p>}
            {most === undefined && query.hasNextPage ? <Button className="mt-8" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{t('more')}</Button> : null}
          </>
        );
      }}
    </Answered>
  );
}

/** How the price moved since it was saved. */
function useNote(): (home: SavedHome) => string | undefined {
  const t = useTranslations('home.saved');
  const { locale } = useUi();
  return ({ listPrice, priceWhenSaved }) => {
    if (listPrice === null || priceWhenSaved === null || priceWhenSaved === 0 || listPrice === priceWhenSaved) return undefined;
    const share = listPrice / priceWhenSaved - 1;
    return t(share < 0 ? 'lower' : 'higher', { change: formatPercent(Math.abs(share), locale) });
  };
}
