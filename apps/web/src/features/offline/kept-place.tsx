'use client';

import { Avatar } from '@lintel/ui/avatar';
import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { ChannelView } from '@/features/community/channel-view';
import { TicketList } from '@/features/ticket/my-tickets';
import { ReportForm } from '@/features/ticket/report-form';
import { PriorityMark, TicketState, usePlaceWords } from '@/features/ticket/state';
import type { Channel, KeptDevice, TicketDetail } from './use-kept-device';

interface KeptPlaceProps {
  readonly device: KeptDevice;
  readonly place: string;
}

/** What was kept of an address; of one that was not, what was kept besides. */
export function KeptPlace({ device, place }: KeptPlaceProps) {
  const [, channelId] = /^\/home\/messages\/([0-9a-f-]{36})/.exec(place) ?? [];
  const [, ticketId = ''] = /^\/home\/tickets\/([0-9a-f-]{36})/.exec(place) ?? [];
  const [, houseId] = /^\/home\/house\/([0-9a-f-]{36})\/report/.exec(place) ?? [];
  const ticket = device.details.get(ticketId);
  const only = place.startsWith(paths.report) ? device.homes[0]?.buildingId : undefined;
  if (channelId !== undefined) return device.channels.some(({ id }) => id === channelId) ? <div className="flex h-(--screen) min-h-0 flex-col"><ChannelView key={channelId} id={channelId} /></div> : <Nothing />;
  if (houseId !== undefined || only !== undefined) return <ReportForm key={houseId ?? only} buildingId={houseId ?? only ?? ''} />;
  if (ticket !== undefined) return <KeptTicketPage ticket={ticket} />;
  if (ticketId !== '') return <Nothing />;
  return place.startsWith(paths.messages) ? <Channels channels={device.channels} /> : <Overview device={device} />;
}

function Nothing() {
  const t = useTranslations('offline');
  return <div className="m-auto"><EmptyState icon={<CloudOff aria-hidden />} title={t('nothing')}>{t('nothingHelp')}</EmptyState></div>;
}

function Overview({ device: { homes, tickets } }: { readonly device: KeptDevice }) {
  const t = useTranslations('offline');
  const words = useTranslations('ticket.report');
  const houses = [...new Map(homes.map((home) => [home.buildingId, home])).values()];
  return (
    <div className="flex flex-col gap-6 px-4 py-6 sm:px-8">
      <h1 className="text-2xl font-semibold tracking-tight">{t('houses')}</h1>
      {houses.length === 0 ? <p className="text-ink-muted">{t('noHouses')}</p> : houses.map((home) => (
        <Card key={home.buildingId} title={home.buildingName}>
          <p className="text-ink-muted">{[home.unitLabel, home.contact.name].filter((part) => part !== '').join(' · ')}</p>
          {home.contact.phone === '' ? null : <p><a className="hit text-accent-ink underline-offset-2 hover:underline" href={`tel:${home.contact.phone}`}>{home.contact.phone}</a></p>}
          <p className="mt-4 max-sm:flex max-sm:flex-col"><UiLink href={paths.reportTicket(home.buildingId)} className={buttonClass('primary', 'lg')}>{words('title')}</UiLink></p>
        </Card>
      ))}
      <section aria-labelledby="kept-tickets" className="flex flex-col gap-3">
        <h2 id="kept-tickets" className="text-lg font-semibold">{t('tickets')}</h2>
        {tickets.length === 0 ? <p className="text-ink-muted">{t('noTickets')}</p> : <TicketList items={tickets} hrefOf={paths.myTicket} />}
      </section>
    </div>
  );
}

function Channels({ channels }: { readonly channels: readonly Channel[] }) {
  const t = useTranslations('offline');
  return (
    <div className="flex flex-col gap-4 px-4 py-6 sm:px-8">
      <h1 className="text-2xl font-semibold tracking-tight">{t('messages')}</h1>
      {channels.length === 0 ? <p className="text-ink-muted">{t('noMessages')}</p> : (
        <ul className="divide-y rounded-lg border bg-surface">
          {channels.map(({ id, name, lastMessage }) => (
            <li key={id}><UiLink href={paths.channel(id)} className="flex min-h-16 items-center gap-3 px-4 py-2 hover:bg-hover"><Avatar name={name} /><span className="min-w-0"><span className="block truncate font-medium">{name}</span><span className="block truncate text-sm text-ink-muted">{lastMessage === null ? '' : `${lastMessage.authorName}: ${lastMessage.body}`}</span></span></UiLink></li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A ticket to read: what may be done with it is for when there is a connection. */
function KeptTicketPage({ ticket }: { readonly ticket: TicketDetail }) {
  const t = useTranslations('offline');
  const words = useTranslations('ticket');
  const placeOf = usePlaceWords();
  return (
    <article className="flex flex-col gap-5 px-4 py-6 sm:px-8">
      <header className="flex flex-col gap-2">
        <p className="tabular text-sm text-ink-muted">{words('number', { number: ticket.number })} · {placeOf(ticket)}</p>
        <h1 className="text-2xl font-semibold tracking-tight break-words">{ticket.title}</h1>
        <div className="flex items-center gap-2"><TicketState status={ticket.status} /><PriorityMark priority={ticket.priority} /></div>
      </header>
      {ticket.description === '' ? null : <p className="break-words whitespace-pre-line">{ticket.description}</p>}
      <Card title={t('talk')}>
        {ticket.comments.length === 0 ? <p className="text-ink-muted">{words('page.noWords')}</p> : (
          <ol className="flex flex-col gap-3">{ticket.comments.map((comment) => (
            <li key={comment.id} className="rounded-md border p-3"><p className="flex flex-wrap gap-2 text-sm text-ink-muted"><span className="font-medium text-ink">{comment.authorName === '' ? t(comment.isStaff ? 'house' : 'neighbour') : comment.authorName}</span><DateTime at={comment.createdAt} /></p><p className="mt-1 break-words whitespace-pre-line">{comment.body}</p></li>
          ))}</ol>
        )}
      </Card>
    </article>
  );
}
