'use client';

import { Badge } from '@lintel/ui/badge';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { BookMarked } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';

type SavedSearch = Answers['savedSearch']['list']['items'][number];

/** What one keeps an eye on, and how much of it is new. */
export function SavedSearches({ most }: { readonly most?: number }) {
  const t = useTranslations('home.searches');
  const trpc = useTRPC();
  const me = useSignedIn();
  const query = useQuery(trpc.savedSearch.list.queryOptions({}));
  useLive(me === null ? [] : [`user:${me.id}`, 'inbox'], { queries: [trpc.savedSearch.list.queryFilter()] });
  return (
    <Answered query={query} failed={t('failed')} level={most === undefined ? 2 : 3} skeleton={<Skeleton className="h-24 w-full" />}>
      {({ items }) => items.length === 0 ? (
        <EmptyState level={most === undefined ? 2 : 3} icon={<BookMarked aria-hidden />} title={t('empty')} action={<UiLink href={paths.search()} className={buttonClass()}>{t('emptyAction')}</UiLink>}>
          {t('emptyHelp')}
        </EmptyState>
      ) : (
        <ul className="divide-y">{items.slice(0, most).map((item) => <li key={item.id}><Row item={item} /></li>)}</ul>
      )}
    </Answered>
  );
}

function Row({ item }: { readonly item: SavedSearch }) {
  const t = useTranslations('home.searches');
  const words = useWords();
  return (
    <UiLink href={paths.accountSearch(item.id)} className="-mx-3 flex flex-col gap-1 rounded-md px-3 py-3.5 transition-colors hover:bg-hover">
      <span className="flex items-center justify-between gap-4">
        <span className="min-w-0 truncate font-medium">{item.name}</span>
        {item.matchCount === 0 ? null : <Badge look="count">{item.matchCount}</Badge>}
      </span>
      <span className="text-sm text-ink-muted">
        {words.of('frequency', item.frequency)} · {item.lastAlertAt === null ? t('never') : t.rich('lastAlert', momentTag(item.lastAlertAt))}
      </span>
    </UiLink>
  );
}
