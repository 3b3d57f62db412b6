'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Timeline } from '@lintel/ui/timeline';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { Answered } from '@/components/answered';
import { recordHref } from '@/components/timeline/record-href';
import { TimelineSkeleton } from '@/components/timeline/timeline-skeleton';
import { useEntries } from '@/components/timeline/use-entries';
import { useTRPC } from '@/components/trpc-provider';

export interface SinceLastHereProps {
  /** Records open at the desk for people of agencies. */
  readonly worksAtDesk: boolean;
  /** Takes no room when nothing happened. */
  readonly isQuiet?: boolean;
}

/** What others did since one was last here. It stays until it is marked as seen, so that nobody misses it by a reload. */
export function SinceLastHere({ worksAtDesk, isQuiet = false }: SinceLastHereProps) {
  const t = useTranslations('home.since');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const query = useQuery(trpc.activity.sinceLastHere.queryOptions({ limit: 20 }, { staleTime: 60_000 }));
  const seen = useMutation(trpc.activity.markSeen.mutationOptions({ onSuccess: () => queryClient.invalidateQueries(trpc.activity.sinceLastHere.queryFilter()) }));
  const toEntries = useEntries({ hrefOf: useCallback((record: { readonly type: string; readonly id: string }) => recordHref(record, worksAtDesk), [worksAtDesk]) });
  if (isQuiet && (query.data === undefined || query.data.items.length === 0)) return null;
  const upTo = query.data?.upTo;
  return (
    <Card
      title={t('title')}
      className="lintel [--lintel-inset:16px]"
      aside={upTo === undefined || query.data?.items.length === 0 ? undefined : (
        <Button size="sm" tone="quiet" pending={seen.isPending} onClick={() => { seen.mutate({ position: upTo }); }}>{t('seen')}</Button>
      )}
    >
      <Answered query={query} failed={t('failed')} level={3} skeleton={<TimelineSkeleton />}>
        {({ items, isMore }) => items.length === 0 ? <p className="text-ink-muted">{t('none')}</p> : (
          <>
            <Timeline entries={toEntries(items)} level={3} />
            {isMore ? <p className="mt-3 text-sm text-ink-muted">{t('more')}</p> : null}
          </>
        )}
      </Answered>
    </Card>
  );
}
