'use client';

import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { TicketList } from './my-tickets';

const inHand = ['open', 'in_progress', 'waiting_on_resident'] as const;

/** On the phone of who works in a house: what is in their hands, what is due soonest first, and what they may take. */
export function TodaysWork({ buildingIds }: { readonly buildingIds: readonly string[] }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const me = useSignedIn();
  const mine = useQuery(trpc.ticket.list.queryOptions({ isAssignedToMe: true, status: [...inHand], sort: 'due', limit: 100 }));
  const free = useQuery(trpc.ticket.list.queryOptions({ isUnassigned: true, status: ['open'], sort: 'due', limit: 50 }));
  useLive([...(me === null ? [] : [`user:${me.id}`]), ...buildingIds.map((id) => `building_work:${id}`)], { queries: [trpc.ticket.list.queryFilter()] });
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="in-hand">
        <h2 id="in-hand" className="mb-3 font-semibold">{t('today.inHand')}</h2>
        <Answered query={mine} failed={t('failed')} skeleton={<ListSkeleton label={t('today.inHand')} />}>
          {({ items }) => (items.length === 0 ? <EmptyState icon={<CircleCheck aria-hidden />} title={t('today.empty')}>{t('today.emptyHelp')}</EmptyState> : <TicketList items={items} hrefOf={paths.deskTicket} />)}
        </Answered>
      </section>
      <section aria-labelledby="free">
        <h2 id="free" className="mb-3 font-semibold">{t('today.free')}</h2>
        <Answered query={free} failed={t('failed')} skeleton={<ListSkeleton label={t('today.free')} />}>
          {({ items }) => (items.length === 0 ? <p className="text-ink-muted">{t('today.nothingFree')}</p> : <TicketList items={items} hrefOf={paths.deskTicket} />)}
        </Answered>
      </section>
    </div>
  );
}
