'use client';

import { clockKind } from '@lintel/domain/ticket/contract';
import { Banner } from '@lintel/ui/banner';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { Facts } from '@lintel/ui/facts';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { WhatHappensNext } from '@lintel/ui/what-happens-next';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { useDeadlineWords } from '@/components/use-deadline-words';
import { TicketSuggestion } from '@/features/assistant/ticket-suggestion';
import { ShareButton } from '@/features/sharing/share-button';
import { Conversation } from './conversation';
import { DeskParts } from './desk-parts';
import { Rating } from './rating';
import { PriorityMark, type Ticket, TicketState, usePlaceWords } from './state';
import { TicketActions } from './ticket-actions';
import { TicketPhotos } from './ticket-photos';

/** One ticket, as its resident or the house looks at it: where it stands, what happens next, and what may be done. It changes while one looks. */
export function TicketPage({ id, side }: { readonly id: string; readonly side: 'home' | 'desk' }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const query = useQuery(trpc.ticket.get.queryOptions({ id }));
  useLive([`ticket:${id}`], { queries: [trpc.ticket.pathFilter(), trpc.assistant.getSuggestion.queryFilter({ ticketId: id }), trpc.media.list.queryFilter({ recordType: 'ticket', recordId: id }), trpc.activity.timeline.infiniteQueryFilter()] });
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('title')} />}>
      {(ticket) => (
        <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 sm:px-8">
          <header className="flex flex-col gap-3">
            <Breadcrumb crumbs={[side === 'desk' ? { label: ticket.buildingName, href: paths.building(ticket.buildingId, 'tickets') } : { label: ticket.buildingName, href: paths.house(ticket.buildingId) }, { label: t('number', { number: ticket.number }) }]} />
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
              <div className="flex min-w-0 flex-col gap-2">
                <h1 className="min-w-0 text-2xl font-semibold tracking-tight text-balance break-words">{ticket.title}</h1>
                <div className="flex items-center gap-2"><TicketState status={ticket.status} /><PriorityMark priority={ticket.priority} /></div>
              </div>
              <div className="flex flex-wrap items-center gap-2">
                {ticket.canShare ? <ShareButton record={{ type: 'ticket', id }} ownerId={ticket.organisationId} title={ticket.title} /> : null}
                <TicketActions ticket={ticket} />
              </div>
            </div>
          </header>
          <Notices ticket={ticket} side={side} />
          <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
            <div className="flex min-w-0 flex-col gap-6">
              {ticket.actions.includes('ticket.rate') ? <Rating ticket={ticket} /> : ticket.survey === null ? null : <p className="rounded-md border bg-surface px-4 py-3"><span className="font-medium">{t('page.ratedBy', { count: ticket.survey.stars })}</span>{ticket.survey.comment === '' ? null : <span className="block text-ink-muted">{ticket.survey.comment}</span>}</p>}
              {ticket.description === '' ? null : <p className="break-words whitespace-pre-line">{ticket.description}</p>}
              <TicketPhotos ticket={ticket} />
              <Conversation ticket={ticket} />
              {ticket.desk === null ? null : <DeskParts ticket={ticket} desk={ticket.desk} />}
            </div>
            <div className="flex min-w-0 flex-col gap-6">
              <Next ticket={ticket} />
              {ticket.desk === null ? null : <TicketSuggestion ticket={ticket} />}
              <About ticket={ticket} />
              <Card title={t('page.history')}><RecordTimeline recordType="ticket" recordId={ticket.id} /></Card>
            </div>
          </div>
        </div>
      )}
    </Answered>
  );
}

function Notices({ ticket, side }: { readonly ticket: Ticket; readonly side: 'home' | 'desk' }) {
  const t = useTranslations('ticket.page');
  return (
    <>
      {ticket.waitingNote === null ? null : <Banner tone="caution"><p className="font-medium">{t('asked')}</p><p className="whitespace-pre-line">{ticket.waitingNote}</p></Banner>}
      {ticket.resolutionNote === null || ticket.resolutionNote === '' ? null : <Banner tone={ticket.status === 'declined' ? 'caution' : 'positive'}><p className="font-medium">{t(ticket.status === 'declined' ? 'declined' : 'resolution')}</p><p className="whitespace-pre-line">{ticket.resolutionNote}</p></Banner>}
      {ticket.mergedInto === null ? null : <Banner tone="note"><UiLink className="underline" href={side === 'desk' ? paths.deskTicket(ticket.mergedInto.id) : paths.myTicket(ticket.mergedInto.id)}>{t('merged', { number: ticket.mergedInto.number })}</UiLink></Banner>}
    </>
  );
}

function Next({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('ticket.clock');
  const words = useDeadlineWords('ticket', ticket.zone, (slot) => {
    const clock = clockKind.options.find((kind) => slot === kind || slot.startsWith(`${kind}.`));
    return { clock: clock === undefined ? '' : t(clock).toLowerCase() };
  });
  return ticket.deadlines.length === 0 ? null : <WhatHappensNext level={2} deadlines={ticket.deadlines.map(words)} />;
}

function About({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('ticket');
  const placeOf = usePlaceWords();
  return (
    <Card title={t('page.facts')}>
      <Facts columns={1} facts={[
        { id: 'place', label: t('page.place'), value: placeOf(ticket) },
        { id: 'category', label: t('page.category'), value: t(`category.${ticket.category}`) },
        { id: 'priority', label: t('page.priority'), value: t(`priority.${ticket.priority}`) },
        { id: 'assignee', label: t('page.assignee'), value: ticket.assigneeName ?? t('page.nobody') },
        ...(ticket.reporterName === null ? [] : [{ id: 'reporter', label: t('page.reporter'), value: ticket.reporterName }]),
        { id: 'reported', label: t('page.reported'), value: <DateTime at={ticket.createdAt} /> },
        ...(ticket.followers === 0 ? [] : [{ id: 'followers', label: t('page.followers'), value: String(ticket.followers) }]),
      ]} />
    </Card>
  );
}
