'use client';

import { Card } from '@lintel/ui/card';
import { UiLink } from '@lintel/ui/provider';
import { ChevronRight, CircleAlert, CircleCheck, CircleDot } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';

export interface NeedsPersonProps {
  readonly overview: Answers['admin']['getOverview'];
  readonly services: Answers['admin']['listServices']['items'];
}

interface Need {
  readonly id: string;
  readonly count: number;
  readonly isUrgent: boolean;
  readonly title: string;
  readonly help?: string;
  readonly href: string;
}

/** What does not go on by itself, the urgent first. */
export function NeedsPerson({ overview, services }: NeedsPersonProps) {
  const t = useTranslations('admin.overview');
  const { listings, inquiries, deadlines, deliveries, log } = overview;
  const down = services.filter(({ state, isSilent }) => state === 'down' && !isSilent).length;
  const needs: readonly Need[] = [
    { id: 'services', count: down, isUrgent: true, title: t('services', { count: down }), href: paths.services },
    { id: 'paused', count: log.pausedConsumers, isUrgent: true, title: t('paused', { count: log.pausedConsumers }), help: t('pausedHelp'), href: paths.consumers },
    { id: 'parked', count: log.parkedAggregates, isUrgent: true, title: t('parked', { count: log.parkedAggregates }), help: t('parkedHelp'), href: paths.consumers },
    { id: 'deadlines', count: deadlines.overdue, isUrgent: true, title: t('deadlines', { count: deadlines.overdue }), help: t('deadlinesHelp'), href: paths.overdueWorkflows },
    { id: 'mail', count: deliveries.failedToday, isUrgent: true, title: t('mail', { count: deliveries.failedToday }), help: t('mailHelp'), href: paths.eventsWhere('type=notification.failed') },
    { id: 'inquiries', count: inquiries.overdue, isUrgent: false, title: t('inquiries', { count: inquiries.overdue }), help: t('inquiriesHelp'), href: paths.eventsWhere('type=inquiry.response_overdue') },
    { id: 'reviews', count: listings.inReview, isUrgent: false, title: t('reviews', { count: listings.inReview }), href: paths.review },
  ];
  const present = needs.filter(({ count }) => count > 0);
  return (
    <Card title={t('needs')} pad="none">
      {present.length === 0 ? (
        <div className="flex items-start gap-3 border-t px-4 py-4 sm:px-5">
          <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-positive-ink" />
          <div><p className="font-medium">{t('nothing')}</p><p className="text-sm text-ink-muted">{t('nothingHelp')}</p></div>
        </div>
      ) : (
        <ul className="divide-y border-t" aria-live="polite">{present.map((need) => <NeedRow key={need.id} need={need} />)}</ul>
      )}
    </Card>
  );
}

function NeedRow({ need }: { readonly need: Need }) {
  const Icon = need.isUrgent ? CircleAlert : CircleDot;
  return (
    <li>
      <UiLink href={need.href} className="flex min-h-14 items-center gap-3 px-4 py-2.5 -outline-offset-2 transition-colors hover:bg-hover sm:px-5">
        <Icon aria-hidden className={`size-5 shrink-0 ${need.isUrgent ? 'text-danger-ink' : 'text-caution-ink'}`} />
        <span className="min-w-0 flex-1">
          <span className="block font-medium">{need.title}</span>
          {need.help === undefined ? null : <span className="block text-sm text-ink-muted">{need.help}</span>}
        </span>
        <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint" />
      </UiLink>
    </li>
  );
}
