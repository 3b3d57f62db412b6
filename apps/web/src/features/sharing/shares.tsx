'use client';

import { Button } from '@lintel/ui/button';
import { UiLink } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { ShareTerms } from './share-terms';
import { useShareCommands } from './use-share-commands';

type Share = Answers['grant']['listShares']['items'][number];

export interface SharesProps {
  readonly side: 'given' | 'received';
  /** What this organisation gave or was given; absent: what was shared with the reader. */
  readonly organisationId?: string;
  /** Only the newest, without paging. */
  readonly most?: number;
  readonly failed: string;
  readonly none: ReactNode;
}

/** A stream carries at most fifty topics; of a longer list the newest show by themselves that they ended. */
const watched = 40;

/** Records that are shared by an organisation, with it, or with the reader; what ends goes from the page by itself. */
export function Shares({ side, organisationId, most, failed, none }: SharesProps) {
  const t = useTranslations('sharing');
  const trpc = useTRPC();
  const input = { side, limit: most ?? 30, ...(organisationId === undefined ? {} : { organisationId }) };
  const query = useInfiniteQuery(trpc.grant.listShares.infiniteQueryOptions(input, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  const items = query.data?.pages.flatMap((page) => page.items).slice(0, most);
  const records = new Set(items?.slice(0, watched).map((one) => `${one.recordType}:${one.recordId}`));
  useLive([...records, 'inbox', ...(side === 'given' && organisationId !== undefined ? [`organisation:${organisationId}`] : [])], { queries: [trpc.grant.listShares.infiniteQueryFilter()] });
  return (
    <Answered query={{ ...query, data: items }} failed={failed} level={3} skeleton={<Skeleton className="h-32 w-full" />}>
      {(found) => found.length === 0 ? none : (
        <>
          <ul className="divide-y">{found.map((share) => <li key={share.id}><Row share={share} side={side} /></li>)}</ul>
          {most === undefined && query.hasNextPage ? <Button className="mt-4" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{t('more')}</Button> : null}
        </>
      )}
    </Answered>
  );
}

function Row({ share, side }: { readonly share: Share; readonly side: 'given' | 'received' }) {
  const t = useTranslations('sharing');
  const { id, status, subjectName, organisationName, giverName, mayAnswer, mayRevoke } = share;
  const commands = useShareCommands();
  const isBusy = commands.busyId === id;
  const title = share.title === null || share.title === '' ? t('untitled') : share.title;
  const isGiven = side === 'given';
  const who = isGiven ? [subjectName, ...(giverName === null ? [] : [t('by', { name: giverName })])] : [t('from', { organisation: organisationName })];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium break-words">{status === 'offered' && !isGiven ? title : <UiLink href={addressOf(share, isGiven)} className="hover:underline">{title}</UiLink>}</p>
        <p className="text-sm break-words text-ink-muted">{who.join(' · ')}</p>
        <ShareTerms share={share} />
      </div>
      <div className="flex flex-wrap gap-2">
        {isGiven && mayRevoke ? <Button size="sm" tone="danger-quiet" pending={isBusy} aria-label={t('takeBackFrom', { title, name: subjectName })} onClick={() => { commands.takeBack(id, subjectName); }}>{t('takeBack')}</Button> : null}
        {!isGiven && mayAnswer && status === 'offered' ? <Button size="sm" tone="primary" pending={isBusy} aria-label={t('acceptNamed', { title })} onClick={() => { commands.accept(id); }}>{t('accept')}</Button> : null}
        {!isGiven && mayAnswer ? (
          <Button size="sm" tone="danger-quiet" pending={isBusy} aria-label={t(status === 'offered' ? 'declineNamed' : 'giveBackNamed', { title })} onClick={() => { commands.decline(id); }}>
            {t(status === 'offered' ? 'decline' : 'giveBack')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** One's own, and what one may change, is worked on at the desk; what one may see is looked at as everybody would. */
function addressOf({ recordType, recordId, right }: Share, isGiven: boolean): string {
  switch (recordType) {
    case 'inquiry': return paths.deskInquiry(recordId);
    case 'ticket': return isGiven ? paths.deskTicket(recordId) : paths.myTicket(recordId);
    case 'building': return isGiven ? paths.building(recordId) : paths.house(recordId);
    default: return isGiven || right !== 'view' ? paths.deskListing(recordId) : paths.listing(recordId);
  }
}
