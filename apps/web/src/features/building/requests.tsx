'use client';

import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Segmented } from '@lintel/ui/segmented';
import { useShortcut } from '@lintel/ui/use-shortcut';
import { useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { RequestDetail } from './request-detail';
import { type VerificationItem, VerificationState } from './verification-state';

const waiting = ['requested', 'evidence_needed', 'under_review'] as const;
const decided = ['verified', 'rejected', 'withdrawn', 'moved_out', 'revoked'] as const;

/** Who asks to be verified: one at a time, by keyboard; the next comes by itself. */
export function Requests({ building }: { readonly building: Building }) {
  const t = useTranslations('building.requests');
  const trpc = useTRPC();
  const asked = useSearchParams().get('id');
  const [view, setView] = useState<'waiting' | 'decided'>('waiting');
  const [chosen, setChosen] = useState<string | null>(asked);
  const query = useQuery(trpc.verification.list.queryOptions({ buildingId: building.id, status: [...(view === 'waiting' ? waiting : decided)], limit: 200 }));
  const items = view === 'waiting' ? byUrgency(query.data?.items ?? []) : (query.data?.items ?? []);
  const at = Math.max(0, items.findIndex(({ id }) => id === chosen));
  const current = chosen !== null && view === 'waiting' && !items.some(({ id }) => id === chosen) ? (asked === chosen ? chosen : items[0]?.id) : items[at]?.id;
  const step = (by: number) => { const next = items[Math.min(items.length - 1, Math.max(0, at + by))]; if (next !== undefined) setChosen(next.id); };
  useShortcut('j', () => { step(1); }, { label: t('keys') });
  useShortcut('k', () => { step(-1); }, { label: t('keys') });
  return (
    <section aria-label={t('title')} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Segmented label={t('title')} value={view} onValueChange={(value) => { setView(value === 'decided' ? 'decided' : 'waiting'); setChosen(null); }} options={[{ value: 'waiting', label: t('waiting') }, { value: 'decided', label: t('decided') }]} />
        <p className="text-sm text-ink-muted max-lg:hidden">{t('keys')}</p>
      </div>
      <Answered query={query} failed={t('title')} skeleton={<ListSkeleton label={t('title')} />}>
        {() => (items.length === 0 && current === undefined ? <EmptyState icon={<Inbox aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : (
          <div className="grid gap-6 lg:grid-cols-[22rem_1fr]">
            <ul className="h-fit divide-y rounded-md border bg-surface max-lg:max-h-72 max-lg:overflow-y-auto">
              {items.map((item) => <li key={item.id}><Row item={item} isCurrent={item.id === current} onChoose={() => { setChosen(item.id); }} /></li>)}
            </ul>
            {current === undefined ? <p className="text-ink-muted">{t('choose')}</p> : <RequestDetail key={current} id={current} building={building} onDecided={() => { setChosen(items[at + 1]?.id ?? items[at - 1]?.id ?? null); }} />}
          </div>
        ))}
      </Answered>
    </section>
  );
}

/** What waits for the house comes before what waits for the person; the soonest due first. */
function byUrgency(items: readonly VerificationItem[]): readonly VerificationItem[] {
  const rank = (item: VerificationItem) => (item.status === 'evidence_needed' ? '9' : `0${item.reviewDueAt ?? item.createdAt}`);
  return items.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}

function Row({ item, isCurrent, onChoose }: { readonly item: VerificationItem; readonly isCurrent: boolean; readonly onChoose: () => void }) {
  const t = useTranslations('building');
  return (
    <button type="button" onClick={onChoose} aria-current={isCurrent} className={`flex w-full flex-col gap-1 px-4 py-3 text-start transition-colors hover:bg-hover ${isCurrent ? 'bg-accent-soft' : ''}`}>
      <span className="flex items-center justify-between gap-3"><span className="min-w-0 truncate font-medium">{item.userName}</span><VerificationState status={item.status} size="sm" /></span>
      <span className="text-sm text-ink-muted">{t('requests.wants', { kind: t(`kind.${item.kind}`), unit: item.unitLabel })}</span>
      <span className={`text-sm ${item.isOverdue ? 'font-medium text-danger-ink' : 'text-ink-muted'}`}>
        {item.reviewDueAt === null ? <DateTime at={item.createdAt} /> : t.rich(item.isOverdue ? 'requests.overdue' : 'requests.due', momentTag(item.reviewDueAt))}
      </span>
    </button>
  );
}
