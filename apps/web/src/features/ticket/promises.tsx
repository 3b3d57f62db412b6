'use client';

import { Button } from '@lintel/ui/button';
import { formatDuration } from '@lintel/ui/duration';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { useUi } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { PromiseDialog } from './promise-dialog';
import type { HouseProps } from './tickets-section';

export type SlaPolicy = Answers['slaPolicy']['list']['items'][number];
const minuteMs = 60_000;

/** Within which working time a house answers and mends, by priority and where a category differs. */
export function Promises({ building }: HouseProps) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const [edited, setEdited] = useState<SlaPolicy | 'new'>();
  const query = useQuery(trpc.slaPolicy.list.queryOptions({ buildingId: building.id }));
  const manages = building.actions.includes('building.manage');
  return (
    <section aria-label={t('parts.promises')} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-sm text-ink-muted">{t('promises.lead')}</p>
        {manages ? <Button onClick={() => { setEdited('new'); }}><Plus aria-hidden />{t('promises.add')}</Button> : null}
      </div>
      <Answered query={query} failed={t('parts.promises')} skeleton={<ListSkeleton label={t('parts.promises')} />}>
        {({ items }) => (
          <>
            <ul className="divide-y rounded-md border bg-surface">
              {items.map((policy) => <li key={`${policy.category ?? ''}/${policy.priority}`}><Row policy={policy} onEdit={manages ? () => { setEdited(policy); } : undefined} /></li>)}
            </ul>
            {edited === undefined ? null : <PromiseDialog buildingId={building.id} policy={edited === 'new' ? undefined : edited} basis={items} onClose={() => { setEdited(undefined); }} />}
          </>
        )}
      </Answered>
    </section>
  );
}

function Row({ policy, onEdit }: { readonly policy: SlaPolicy; readonly onEdit: (() => void) | undefined }) {
  const t = useTranslations('ticket');
  const { locale } = useUi();
  const time = (minutes: number) => formatDuration(minutes * minuteMs, locale);
  const ladder = policy.ladder.map(({ afterMinutes, role }) => t('promises.step', { role: t(`promises.role.${role}`), after: afterMinutes === 0 ? t('promises.atOnce') : t('promises.later', { time: time(afterMinutes) }) })).join(', ');
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-medium">{t(`priority.${policy.priority}`)}{policy.category === null ? null : <> · {t(`category.${policy.category}`)}</>}{policy.isDefault ? <span className="font-normal text-ink-muted"> · {t('promises.standard')}</span> : null}</p>
        <p className="text-sm text-ink-muted">{t('promises.times', { first: time(policy.firstResponseMinutes), next: time(policy.nextResponseMinutes), resolution: time(policy.resolutionMinutes) })}</p>
        {ladder === '' ? null : <p className="text-sm text-ink-muted">{t('promises.missed', { ladder })}</p>}
      </div>
      {onEdit === undefined ? null : <Button size="sm" onClick={onEdit}>{t('promises.change')}</Button>}
    </div>
  );
}
