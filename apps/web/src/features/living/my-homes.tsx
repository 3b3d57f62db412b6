'use client';

import { Badge } from '@lintel/ui/badge';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { useDay } from '@/features/building/day';
import { VerificationState } from '@/features/building/verification-state';

type Home = Answers['residency']['listMine']['items'][number];

/** The places one lives in, and the requests that are not decided yet; both change while one looks. */
export function MyHomes() {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const me = useSignedIn();
  const homes = useQuery(trpc.residency.listMine.queryOptions({}));
  const requests = useQuery(trpc.verification.list.queryOptions({ isMine: true, status: ['requested', 'evidence_needed', 'under_review'] }));
  const topics = me === null ? [] : [`user:${me.id}`, 'inbox', ...(homes.data?.items ?? []).map((home) => `building:${home.buildingId}`)];
  useLive(topics, { queries: [trpc.residency.listMine.queryFilter(), trpc.verification.list.queryFilter()] });
  const open = requests.data?.items ?? [];
  return (
    <Answered query={homes} failed={t('failed')} skeleton={<Skeleton className="h-32 w-full" />}>
      {({ items }) => (items.length === 0 && open.length === 0 ? (
        <EmptyState icon={<House aria-hidden />} title={t('mine.verify')} action={<UiLink href={paths.verify} className={buttonClass()}>{t('verify.title')}</UiLink>}>{t('mine.verifyHelp')}</EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {items.map((home) => <li key={home.residencyId}><HomeCard home={home} /></li>)}
          {open.map((request) => (
            <li key={request.id}>
              <UiLink href={paths.myVerification(request.id)} className="flex h-full flex-col gap-2 rounded-md border bg-surface p-5 transition-colors hover:bg-hover">
                <span className="flex flex-wrap items-center justify-between gap-3"><span className="font-semibold">{t('request.place', { unit: request.unitLabel, building: request.buildingName })}</span><VerificationState status={request.status} size="sm" /></span>
                <span className="text-sm text-ink-muted">{t(`request.lead.${request.status}`)}</span>
              </UiLink>
            </li>
          ))}
        </ul>
      ))}
    </Answered>
  );
}

function HomeCard({ home }: { readonly home: Home }) {
  const t = useTranslations('building');
  const day = useDay();
  const mustRead = home.rules !== null && home.rules.acknowledgedAt === null;
  return (
    <UiLink href={paths.house(home.buildingId)} className="flex h-full flex-col gap-2 rounded-md border bg-surface p-5 transition-colors hover:bg-hover">
      <span className="flex flex-wrap items-start justify-between gap-2"><span className="text-lg font-semibold">{t('request.place', { unit: home.unitLabel, building: home.buildingName })}</span>{mustRead ? <Badge look="accent">{t('mine.rulesWaiting')}</Badge> : null}</span>
      <span className="text-sm text-ink-muted">{t('mine.lives', { kind: t(`kind.${home.kind}`), day: day(home.startsOn) })}</span>
      {home.endsOn === null ? null : <span className="text-sm text-caution-ink">{t('mine.lastDay', { day: day(home.endsOn) })}</span>}
      {home.household.length === 0 ? null : <span className="text-sm text-ink-muted">{t('mine.household', { names: home.household.map(({ name }) => name).join(', ') })}</span>}
      {home.moveInLeft === 0 ? null : <span className="text-sm">{t('mine.checklistLeft', { count: home.moveInLeft })}</span>}
    </UiLink>
  );
}
