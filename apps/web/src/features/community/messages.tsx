'use client';

import { Avatar } from '@lintel/ui/avatar';
import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { Dialog } from '@lintel/ui/dialog';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Hash, MessagesSquare, PenLine } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { ChannelView } from './channel-view';
import { type Channel, useWritten } from './use-community';

/** A stream carries fifty topics; the liveliest channels are told of as they happen. */
const heard = 40;

/** One's channels and conversations, and the one that is open beside them; on a phone one at a time. */
export function Messages({ openId = null }: { readonly openId?: string | null }) {
  const t = useTranslations('community.messages');
  const trpc = useTRPC();
  const me = useSignedIn();
  const [isChoosing, setChoosing] = useState(false);
  const query = useQuery(trpc.channel.list.queryOptions({}));
  const topics = (query.data?.items ?? []).slice(0, heard).map(({ id }) => `channel:${id}`);
  useLive([...topics, ...(me === null ? [] : [`user:${me.id}`, 'inbox'])], { queries: [trpc.channel.list.queryFilter()] });
  return (
    <div className="mx-auto grid h-(--screen) w-full max-w-6xl grid-cols-1 lg:grid-cols-[20rem_1fr]">
      <aside aria-label={t('title')} className={`flex min-h-0 min-w-0 flex-col border-e ${openId === null ? '' : 'max-lg:hidden'}`}>
        <div className="flex items-center justify-between gap-3 px-4 py-4">
          <h1 className="text-2xl font-semibold tracking-tight">{t('title')}</h1>
          <Button size="sm" className="shrink-0" onClick={() => { setChoosing(true); }}><PenLine aria-hidden />{t('new')}</Button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto">
          <Answered query={query} failed={t('title')} skeleton={<ListSkeleton label={t('title')} />}>
            {({ items }) => (items.length === 0 ? <div className="p-4"><EmptyState icon={<MessagesSquare aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState></div> : (
              <>
                <Group title={t('channels')} items={items.filter(({ kind }) => kind === 'open')} openId={openId} />
                <Group title={t('direct')} items={items.filter(({ kind }) => kind === 'direct')} openId={openId} />
              </>
            ))}
          </Answered>
        </div>
      </aside>
      <div className={`flex min-h-0 min-w-0 flex-col ${openId === null ? 'max-lg:hidden' : ''}`}>
        {openId === null ? <p className="m-auto text-ink-muted">{t('choose')}</p> : <ChannelView key={openId} id={openId} />}
      </div>
      {isChoosing ? <NewConversation onClose={() => { setChoosing(false); }} /> : null}
    </div>
  );
}

function Group({ title, items, openId }: { readonly title: string; readonly items: readonly Channel[]; readonly openId: string | null }) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title} className="pb-3">
      <h2 className="px-4 py-2 text-sm font-medium text-ink-muted">{title}</h2>
      <ul>{items.map((channel) => <li key={channel.id}><Row channel={channel} isCurrent={channel.id === openId} /></li>)}</ul>
    </section>
  );
}

function Row({ channel, isCurrent }: { readonly channel: Channel; readonly isCurrent: boolean }) {
  const t = useTranslations('community.messages');
  const last = channel.lastMessage;
  return (
    <UiLink href={paths.channel(channel.id)} aria-current={isCurrent ? 'page' : undefined} className={`flex min-h-16 items-center gap-3 px-4 py-2 transition-colors hover:bg-hover ${isCurrent ? 'bg-accent-soft' : ''}`}>
      {channel.kind === 'direct' ? <Avatar name={channel.name} /> : <span className="flex size-9 shrink-0 items-center justify-center rounded-md bg-sunken text-ink-faint"><Hash aria-hidden className="size-4" /></span>}
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline justify-between gap-2"><span className={`truncate ${channel.unread > 0 ? 'font-semibold' : 'font-medium'}`}>{channel.name}</span>{channel.lastMessageAt === null ? null : <span className="shrink-0 text-xs text-ink-muted"><DateTime at={channel.lastMessageAt} /></span>}</span>
        <span className="flex items-center justify-between gap-2 text-sm text-ink-muted"><span className="truncate">{last === null ? channel.purpose : `${last.authorName}: ${last.body === '' ? t('removed') : last.body}`}</span>{channel.unread > 0 ? <Badge look="count"><span aria-hidden>{channel.unread > 99 ? '99+' : channel.unread}</span><span className="sr-only">{t('unread', { count: channel.unread })}</span></Badge> : null}</span>
      </span>
    </UiLink>
  );
}

function NewConversation({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('community.messages');
  const words = useTranslations('community');
  const trpc = useTRPC();
  const router = useRouter();
  const [find, setFind] = useState('');
  const houses = useQuery(trpc.community.list.queryOptions({}));
  const [chosen, setChosen] = useState('');
  const buildingId = chosen === '' ? (houses.data?.items[0]?.id ?? '') : chosen;
  const people = useQuery({ ...trpc.channel.listPeople.queryOptions({ buildingId, query: find }), enabled: buildingId !== '', placeholderData: (before) => before });
  const open = useMutation(trpc.channel.openDirect.mutationOptions({ ...useWritten(), onSuccess: ({ id }) => { onClose(); router.push(paths.channel(id)); } }));
  const items = people.data?.items ?? [];
  return (
    <Dialog open onOpenChange={(isOpen) => { if (!isOpen) onClose(); }} title={t('new')} description={t('newHelp')}>
      <div className="flex flex-col gap-4">
        {(houses.data?.items.length ?? 0) > 1 ? <Field label={words('houses')}><NativeSelect value={buildingId} onChange={(event) => { setChosen(event.target.value); }}>{houses.data?.items.map((house) => <option key={house.id} value={house.id}>{house.name}</option>)}</NativeSelect></Field> : null}
        <Field label={t('find')}><Input type="search" value={find} maxLength={60} onChange={(event) => { setFind(event.target.value); }} /></Field>
        {items.length === 0 ? <p className="text-ink-muted">{t('nobody')}</p> : (
          <ul className="max-h-80 divide-y overflow-y-auto rounded-md border">
            {items.map((one) => (
              <li key={one.userId}>
                <button type="button" disabled={open.isPending} onClick={() => { open.mutate({ buildingId, userId: one.userId }); }} className="flex min-h-12 w-full items-center gap-3 px-3 text-start hover:bg-hover">
                  <Avatar name={one.name} size="sm" /><span className="min-w-0 flex-1 truncate">{one.name}</span><span className="text-sm text-ink-muted">{one.isStaff ? words('staff') : one.unitLabel}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
