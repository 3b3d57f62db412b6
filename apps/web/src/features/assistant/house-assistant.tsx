'use client';

import { Banner } from '@lintel/ui/banner';
import { Card } from '@lintel/ui/card';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { Switch } from '@lintel/ui/switch';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { CalendarRange } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Ask } from './ask';
import { useAfterAssistant } from './use-after-assistant';
import { useWeekWords } from './week-words';

/** The assistant at a manager's desk: what it may do in the house, its weeks, and a box to ask. */
export function HouseAssistant({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('assistant.house');
  const trpc = useTRPC();
  const query = useQuery(trpc.assistant.getHouse.queryOptions({ buildingId }));
  // Only those ask who live or work there: the owner of the company and the platform see no more of it than they do elsewhere.
  const { isSuccess: canAsk } = useQuery({ ...trpc.assistant.listQuestions.queryOptions({ buildingId }), retry: false });
  return (
    <div className="grid gap-8 lg:grid-cols-[1fr_22rem]">
      <div className="flex min-w-0 flex-col gap-8">
        {canAsk ? <section className="flex flex-col gap-3"><h2 className="text-lg font-semibold">{t('ask')}</h2><Ask buildingId={buildingId} /></section> : null}
        <section className="flex flex-col gap-3"><h2 className="text-lg font-semibold">{t('weeks')}</h2><Weeks buildingId={buildingId} /></section>
      </div>
      <Answered query={query} failed={t('failed')} skeleton={<ListSkeleton label={t('settings')} />}>{(house) => <Settings house={house} />}</Answered>
    </div>
  );
}

function Weeks({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('assistant.house');
  const weekOf = useWeekWords();
  const query = useQuery(useTRPC().assistant.listSummaries.queryOptions({ buildingId }));
  return (
    <Answered query={query} failed={t('failed')} skeleton={<ListSkeleton label={t('weeks')} />}>
      {({ items }) => (items.length === 0 ? <EmptyState icon={<CalendarRange aria-hidden />} title={t('noWeeks')}>{t('noWeeksHelp')}</EmptyState> : (
        <ul className="max-w-3xl divide-y rounded-lg border bg-surface">
          {items.map((item) => (
            <li key={item.id}>
              <UiLink href={paths.week(item.id)} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 hover:bg-hover">
                <span className="font-medium">{weekOf(item.week)}</span>
                <span className="text-sm text-ink-muted">{item.reported === null ? t('onItsWay') : t('counts', { reported: item.reported, completed: item.completed ?? 0, open: item.open ?? 0 })}</span>
              </UiLink>
            </li>
          ))}
        </ul>
      ))}
    </Answered>
  );
}

function Settings({ house }: { readonly house: Answers['assistant']['getHouse'] }) {
  const t = useTranslations('assistant.house');
  const trpc = useTRPC();
  const set = useMutation(trpc.assistant.setHouse.mutationOptions({ ...useAfterAssistant(), onSuccess: () => { toast({ title: t('saved'), tone: 'positive' }); } }));
  const change = (values: { readonly acts?: boolean; readonly sumsUp?: boolean }) => { set.mutate({ buildingId: house.buildingId, expectedVersion: house.version, ...values }); };
  return (
    <Card title={t('settings')}>
      <div className="flex flex-col gap-5">
        {house.isOn ? null : <Banner tone="caution">{t('isOff')}</Banner>}
        <Switch label={t('acts')} hint={t('actsHint')} checked={house.acts} disabled={set.isPending} onCheckedChange={(acts) => { change({ acts }); }} />
        <Switch label={t('sumsUp')} hint={t('sumsUpHint')} checked={house.sumsUp} disabled={set.isPending} onCheckedChange={(sumsUp) => { change({ sumsUp }); }} />
        {house.nextSummaryAt === null ? null : <p className="text-sm text-ink-muted">{t.rich('next', momentTag(house.nextSummaryAt))}</p>}
      </div>
    </Card>
  );
}
