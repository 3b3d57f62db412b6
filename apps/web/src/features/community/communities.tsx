'use client';

import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@lintel/ui/badge';
import { Answered } from '@/components/answered';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';

/** The houses in which one reads, where there are several; where there is none, how to come to one. */
export function Communities() {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const query = useQuery(trpc.community.list.queryOptions({}));
  const unread = useQuery(trpc.community.countUnread.queryOptions({}));
  const newIn = (id: string) => unread.data?.houses.find((house) => house.id === id)?.posts ?? 0;
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-5 px-4 py-6 sm:px-8">
      <h1 className="text-2xl font-semibold tracking-tight">{t('title')}</h1>
      <Answered query={query} failed={t('failed')} skeleton={<ListSkeleton label={t('title')} />}>
        {({ items }) => (items.length === 0
          ? <EmptyState icon={<House aria-hidden />} title={t('none.title')} action={<Button asChild tone="primary"><UiLink href={paths.verify}>{t('none.verify')}</UiLink></Button>}>{t('none.help')}</EmptyState>
          : <ul aria-label={t('houses')} className="divide-y rounded-lg border bg-surface">{items.map((house) => <li key={house.id}><UiLink href={paths.community(house.id)} className="flex min-h-14 items-center justify-between gap-3 px-4 font-medium hover:bg-hover"><span className="min-w-0 truncate">{house.name}</span>{newIn(house.id) === 0 ? null : <Badge look="count">{t('newPosts', { count: newIn(house.id) })}</Badge>}</UiLink></li>)}</ul>)}
      </Answered>
    </div>
  );
}
