'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { Input } from '@lintel/ui/input';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect } from 'react';
import { Answered } from '@/components/answered';
import { paths } from '@/components/paths';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { FoundGroups } from './found-groups';
import { FoundPage } from './found-page';
import { Kinds } from './kinds';
import { Recent } from './recent';
import { overviewInput, readFind, writeFind } from './state';

/** A search that stands this long was meant. */
const meantMs = 2_000;

/** Everything one may see, by a few words; the address says which and of what kind. */
export function FindScreen() {
  const t = useTranslations('find');
  const trpc = useTRPC();
  const router = useRouter();
  const state = readFind(useSearchParams());
  const overview = useQuery(trpc.search.find.queryOptions(overviewInput(state), { enabled: state.q !== '' }));
  useNoted(state.q, overview.data?.groups.reduce((sum, { total }) => sum + total.count, 0));
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    router.push(paths.find(writeFind({ ...state, q: typeof typed === 'string' ? typed.trim() : '', page: 1 })));
  };
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 sm:px-8">
      <h1 className="sr-only">{t('title')}</h1>
      <form role="search" onSubmit={search} className="flex gap-2">
        <Input key={state.q} name="q" type="search" defaultValue={state.q} maxLength={200} aria-label={t('label')} placeholder={t('placeholder')} before={<Search aria-hidden />} className="flex-1" />
        <Button type="submit" tone="primary">{t('action')}</Button>
      </form>
      {state.q === '' ? <Recent /> : (
        <>
          <Kinds state={state} groups={overview.data?.groups ?? []} />
          {overview.data?.isDegraded === true ? <Banner tone="caution" role="status">{t('degraded')}</Banner> : null}
          {state.kind === null ? (
            <Answered query={overview} failed={t('failed')} skeleton={<Waiting />}>
              {({ groups }) => groups.some(({ hits }) => hits.length > 0) ? <FoundGroups state={state} groups={groups} /> : <EmptyState icon={<Search />} title={t('empty', { query: state.q })}>{t('emptyHelp')}</EmptyState>}
            </Answered>
          ) : <FoundPage state={state} kind={state.kind} skeleton={<Waiting />} />}
        </>
      )}
    </div>
  );
}

function useNoted(text: string, resultCount: number | undefined): void {
  const client = useTRPCClient();
  useEffect(() => {
    if (text === '' || resultCount === undefined) return undefined;
    const timer = setTimeout(() => {
      // What is not noted is missing from one's own list of searches and nowhere else.
      client.search.recordPerformed.mutate({ text, resultCount, within: 'everything' }).catch(() => {});
    }, meantMs);
    return () => { clearTimeout(timer); };
  }, [client, text, resultCount]);
}

function Waiting() {
  const t = useTranslations('find');
  return (
    <div>
      <p role="status" className="sr-only">{t('skeleton')}</p>
      <div className="flex flex-col gap-5">
        {Array.from({ length: 5 }, (_, index) => <div key={index} className="flex gap-3"><Skeleton className="size-9 rounded-md" /><div className="flex flex-1 flex-col gap-2"><Skeleton className="h-4 w-2/3" /><Skeleton className="h-3 w-1/3" /></div></div>)}
      </div>
    </div>
  );
}
