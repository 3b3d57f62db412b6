'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { PriorityMark, type TicketItem, TicketState, usePlaceWords } from './state';

const open = ['open', 'in_progress', 'waiting_on_resident', 'deferred', 'completed'] as const;

/** What one reported or follows in a house, and what is wrong in the places that all share. */
export function MyTickets({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const me = useSignedIn();
  const mine = useQuery(trpc.ticket.list.queryOptions({ buildingId, isMine: true, limit: 50 }));
  const shared = useQuery(trpc.ticket.list.queryOptions({ buildingId, status: [...open], limit: 50 }));
  useLive(me === null ? [] : [`user:${me.id}`], { queries: [trpc.ticket.list.queryFilter()] });
  const others = (shared.data?.items ?? []).filter((item) => item.isCommon && !item.isMine && !item.isFollowed);
  const report = <UiLink href={paths.reportTicket(buildingId)} className={buttonClass('primary', 'lg')}>{t('report.title')}</UiLink>;
  return (
    <div className="flex flex-col gap-6">
      <Answered query={mine} failed={t('failed')} skeleton={<ListSkeleton label={t('mine.title')} />}>
        {({ items }) => (items.length === 0 ? <EmptyState icon={<Wrench aria-hidden />} title={t('mine.empty')} action={report}>{t('mine.emptyHelp')}</EmptyState> : (
          <>
            <div className="max-sm:flex max-sm:flex-col">{report}</div>
            <TicketList items={items} hrefOf={paths.myTicket} />
          </>
        ))}
      </Answered>
      {others.length === 0 ? null : (
        <section aria-labelledby="shared-tickets">
          <h3 id="shared-tickets" className="font-semibold">{t('mine.house')}</h3>
          <p className="mb-3 text-sm text-ink-muted">{t('mine.houseHelp')}</p>
          <TicketList items={others} hrefOf={paths.myTicket} />
        </section>
      )}
    </div>
  );
}

export function TicketList({ items, hrefOf }: { readonly items: readonly TicketItem[]; readonly hrefOf: (id: string) => string }) {
  const t = useTranslations('ticket');
  const placeOf = usePlaceWords();
  return (
    <ul className="divide-y rounded-md border bg-surface">
      {items.map((item) => (
        <li key={item.id}>
          <UiLink href={hrefOf(item.id)} className="flex min-h-16 flex-col gap-1 px-4 py-3 transition-colors hover:bg-hover">
            <span className="flex flex-wrap items-start justify-between gap-2"><span className="min-w-0 font-medium break-words">{item.title}</span><TicketState status={item.status} size="sm" /></span>
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
              <span className="tabular">{t('number', { number: item.number })}</span><span>{placeOf(item)}</span><PriorityMark priority={item.priority} />
              {item.followers === 0 ? null : <span>{t('mine.follows', { count: item.followers })}</span>}
              {item.dueAt === null ? <DateTime at={item.createdAt} /> : <span className={item.isBreached ? 'font-medium text-danger-ink' : ''}>{t(item.isBreached ? 'desk.missed' : 'desk.due')} <DateTime at={item.dueAt} /></span>}
            </span>
          </UiLink>
        </li>
      ))}
    </ul>
  );
}
