'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { BellRing } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { useWords } from '@/components/words/use-words';
import { cardOfMatch } from '@/features/listing-public/card-home';
import { HomeCard } from '@/features/listing-public/home-card';
import { stateOfCriteria } from '@/features/search/of-criteria';
import { frequencies } from '@/features/search/frequencies';
import { writeState } from '@/features/search/state';

/** One saved search: what it found since it was saved, how often one is told, and an end to it. */
export function SavedSearch({ id }: { readonly id: string }) {
  const t = useTranslations('home.searches');
  const words = useWords();
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const query = useQuery(trpc.savedSearch.get.queryOptions({ id }));
  useLive(['inbox'], { queries: [trpc.savedSearch.get.queryFilter({ id })] });
  const settled = {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.savedSearch.pathFilter()),
  };
  const change = useMutation(trpc.savedSearch.update.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('kept'), tone: 'positive' }); } }));
  const remove = useMutation(trpc.savedSearch.delete.mutationOptions());
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('title')} />}>
      {(search) => (
        <div className="mx-auto w-full max-w-6xl px-4 py-6 sm:px-8">
          <Breadcrumb crumbs={[{ label: t('title'), href: paths.savedSearches }, { label: search.name }]} />
          <header className="mt-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 border-b pb-5">
            <h1 className="min-w-0 text-2xl font-semibold tracking-tight break-words">{search.name}</h1>
            <div className="flex flex-wrap items-end gap-2">
              <Field label={t('frequency')} className="w-60">
                <NativeSelect value={search.frequency} disabled={change.isPending} onChange={(event) => {
                  const frequency = frequencies.find((each) => each === event.target.value);
                  if (frequency !== undefined) change.mutate({ id, frequency, expectedVersion: search.version });
                }}>
                  {frequencies.map((each) => <option key={each} value={each}>{words.of('frequency', each)}</option>)}
                </NativeSelect>
              </Field>
              <UiLink href={paths.search(writeState(stateOfCriteria(search.criteria)))} className={buttonClass()}>{t('open')}</UiLink>
              <ConfirmDialog
                trigger={<Button tone="danger-quiet">{t('delete')}</Button>}
                words={{ title: t('deleteTitle', { name: search.name }), consequence: t('deleteConsequence'), action: t('delete'), tone: 'danger' }}
                onConfirm={async () => {
                  await remove.mutateAsync({ id });
                  toast({ title: t('deleted') });
                  await queryClient.invalidateQueries(trpc.savedSearch.list.queryFilter());
                  router.push(paths.savedSearches);
                }}
              />
            </div>
          </header>
          <h2 className="mt-6 text-lg font-semibold">{t('matches')}</h2>
          <p className="mb-5 text-ink-muted">{t('matchesHelp')}</p>
          {search.matches.length === 0 ? <EmptyState level={3} icon={<BellRing aria-hidden />} title={t('noMatches')} /> : (
            <ul className="grid grid-cols-1 gap-x-5 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
              {search.matches.map((match) => <li key={match.id}><HomeCard home={cardOfMatch(match)} note={t(`kind.${match.kind}`)} sizes="(min-width: 1024px) 350px, (min-width: 640px) 50vw, 100vw" /></li>)}
            </ul>
          )}
        </div>
      )}
    </Answered>
  );
}
