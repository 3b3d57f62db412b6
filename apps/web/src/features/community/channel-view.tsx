'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Answered } from '@/components/answered';
import { useLiveState } from '@/components/live/live-provider';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import type { ConversationPage } from './conversation';
import { MessageRow, PendingRow } from './message-row';
import { Outgoing } from './outgoing';
import { SendFiles } from './send-files';
import { useTyping } from './use-presence';
import type { Message } from './use-community';
import { useConversation } from './use-conversation';

type ChannelDetail = Answers['channel']['get'];

const together = 5 * 60_000;
const nearPx = 120;
const readPauseMs = 1_000;
/** Who looks at it tells so for a minute; whoever vanished without a word is gone by then. */
const presentMs = 60_000;
/** Shorter than what the server counts one saying for. */
const openEveryMs = 40_000;

/** One channel: what was written, in its order, and where one writes oneself. */
export function ChannelView({ id }: { readonly id: string }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const me = useSignedIn();
  const channel = useQuery({ ...trpc.channel.get.queryOptions({ id }), retry: false, refetchInterval: presentMs });
  // Read once: from then on the stream tells what comes, and the page appends it.
  const first = useQuery({ ...trpc.message.list.queryOptions({ channelId: id, limit: 50 }), staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false });
  useLive(me === null ? [] : [`user:${me.id}`], { queries: [trpc.channel.get.queryFilter({ id })] });
  const shown = channel.isError ? { ...channel, data: undefined } : channel;
  return (
    <Answered query={shown} failed={t('gone')} skeleton={<ListSkeleton label={t('messages.title')} />}>
      {(detail) => (
        <Answered query={first} failed={t('failed')} skeleton={<ListSkeleton label={t('messages.title')} />}>
          {(page) => <Open key={id} channel={detail} first={page} readAt={first.dataUpdatedAt} />}
        </Answered>
      )}
    </Answered>
  );
}

function Open({ channel, first, readAt }: { readonly channel: ChannelDetail; readonly first: ConversationPage; readonly readAt: number }) {
  const t = useTranslations('community.messages');
  const me = useSignedIn();
  const conversation = useConversation(channel.id, first, readAt);
  const { messages, pending, hasEarlier, isReading } = conversation.state;
  const live = useLiveState();
  const { box, isAtEnd, toEnd } = useEnd();
  // What was unread when one came; it stays marked while one reads.
  const [readBefore] = useState(channel.readPosition);
  useMarkRead(channel.id, isAtEnd ? conversation.last : 0, channel.readPosition);
  useOpen(channel.id, channel.readPosition);
  const files = useFiles();
  const write = ({ files: chosen, ...words }: { readonly body: string; readonly mentions: readonly string[]; readonly files: readonly File[] }) => {
    const clientId = crypto.randomUUID();
    files.add(clientId, chosen);
    conversation.write({ clientId, writtenAt: new Date().toISOString(), refused: null, ...words });
    toEnd();
  };
  const isMine = (message: Message) => message.author.id === me?.id;
  return (
    <section aria-label={channel.name} className="flex min-h-0 flex-1 flex-col">
      <Header channel={channel} />
      <div ref={box} role="log" tabIndex={0} aria-label={t('log', { name: channel.name })} className="min-h-0 flex-1 overflow-y-auto px-4 py-4 sm:px-6">
        {hasEarlier ? <div className="flex justify-center pb-3"><Button size="sm" pending={isReading} onClick={() => { void conversation.earlier(); }}>{t('earlier')}</Button></div> : <p className="pb-3 text-center text-sm text-ink-muted">{t('begin')}</p>}
        {messages.map((message, index) => (
          <div key={message.position}>
            {message.position === readBefore + 1 && !isMine(message) && readBefore > 0 ? <New label={t('newFrom')} /> : null}
            <MessageRow message={message} isMine={isMine(message)} isFollowing={follows(messages[index - 1], message)} canManage={channel.canManage} onChanged={() => { void conversation.refresh(); }} />
            {files.of(message.clientId).length === 0 ? null : <SendFiles messageId={message.id} files={files.of(message.clientId)} onDone={() => { files.drop(message.clientId); }} />}
          </div>
        ))}
        {pending.map((one) => <PendingRow key={one.clientId} pending={one} files={files.of(one.clientId).length} isWaiting={live !== 'live'} onAgain={() => { conversation.again(one.clientId); }} onDiscard={() => { conversation.discard(one.clientId); }} />)}
      </div>
      {isAtEnd ? null : <div className="relative"><Button size="sm" className="absolute end-4 bottom-2 shadow-float" onClick={toEnd}>{t('jump')}</Button></div>}
      <TypingLine channelId={channel.id} />
      {live === 'waiting' ? <p role="status" className="border-t bg-sunken px-4 py-2 text-sm">{t('offline')}</p> : null}
      <Foot channel={channel}><Outgoing key={channel.id} channel={channel} onWrite={write} /></Foot>
    </section>
  );
}

function Header({ channel }: { readonly channel: ChannelDetail }) {
  const t = useTranslations('community.messages');
  return (
    <header className="flex min-h-14 items-center gap-3 border-b px-4 py-2 sm:px-6">
      <UiLink href={paths.messages} aria-label={t('back')} className="hit lg:hidden"><ArrowLeft aria-hidden className="size-5" /></UiLink>
      <div className="min-w-0">
        <h1 className="truncate font-semibold">{channel.name}</h1>
        <p className="truncate text-sm text-ink-muted">{[channel.purpose, channel.buildingName].filter((part) => part !== '').join(' · ')}</p>
      </div>
      <Present channel={channel} />
    </header>
  );
}

/** Who else looks at it now. */
function Present({ channel }: { readonly channel: ChannelDetail }) {
  const t = useTranslations('community.messages');
  const me = useSignedIn()?.id;
  const others = channel.present.filter(({ userId }) => userId !== me);
  if (others.length === 0) return null;
  const names = others.map(({ name }) => name).join(', ');
  const words = channel.kind === 'direct' ? t('isHere') : t('here', { count: others.length });
  return <span title={names} className="ms-auto flex shrink-0 items-center gap-1.5 text-sm text-ink-muted"><span aria-hidden className="size-2 rounded-full bg-positive" />{words}{channel.kind === 'direct' ? null : <span className="sr-only">: {names}</span>}</span>;
}

/** Who writes at this moment; its place is kept, so that nothing moves. */
function TypingLine({ channelId }: { readonly channelId: string }) {
  const t = useTranslations('community.messages');
  const [first, second, ...more] = useTyping(channelId);
  const words = first === undefined ? '' : second === undefined ? t('typingOne', { name: first }) : more.length === 0 ? t('typingTwo', { first, second }) : t('typingMany');
  return <p className="min-h-6 truncate px-4 text-sm text-ink-muted sm:px-6">{words}</p>;
}

function Foot({ channel, children }: { readonly channel: ChannelDetail; readonly children: ReactNode }) {
  const t = useTranslations('community');
  if (channel.isArchived) return <div className="border-t p-3"><Banner>{t('messages.archived')}</Banner></div>;
  if (channel.mutedUntil !== null) return <div className="border-t p-3"><Banner tone="caution">{t.rich('muted', momentTag(channel.mutedUntil))}</Banner></div>;
  return children;
}

function New({ label }: { readonly label: string }) {
  return <div className="my-3 flex items-center gap-3 text-sm font-medium text-accent-ink"><span className="h-px flex-1 bg-accent" aria-hidden />{label}<span className="h-px flex-1 bg-accent" aria-hidden /></div>;
}

const follows = (before: Message | undefined, message: Message): boolean =>
  before !== undefined && before.author.id === message.author.id && Date.parse(message.createdAt) - Date.parse(before.createdAt) < together;

const none: readonly File[] = [];

/** Files that go with messages, by the message's own name: they are sent once it stands there, as long as this page is open. */
function useFiles() {
  const [all, setAll] = useState<ReadonlyMap<string, readonly File[]>>(new Map());
  return {
    of: (clientId: string) => all.get(clientId) ?? none,
    add: (clientId: string, files: readonly File[]) => { if (files.length > 0) setAll(new Map([...all, [clientId, files]])); },
    drop: (clientId: string) => { setAll((now) => new Map([...now].filter(([id]) => id !== clientId))); },
  };
}

/** Stays at the end while one is there; leaves one alone who reads further up. */
function useEnd() {
  const box = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => { setAtEnd(element.scrollHeight - element.scrollTop - element.clientHeight < nearPx); };
    element.addEventListener('scroll', look, { passive: true });
    return () => { element.removeEventListener('scroll', look); };
  }, []);
  // Whatever was drawn anew: the end stays where it is.
  useLayoutEffect(() => {
    if (isAtEnd && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  });
  return { box, isAtEnd, toEnd: () => { setAtEnd(true); } };
}

/** Says how far one has read, once one is at the end and looks. */
function useMarkRead(channelId: string, position: number, readPosition: number): void {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queries = useQueryClient();
  useEffect(() => {
    if (position <= readPosition) return undefined;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      // A position that is not noted is noted with the next message.
      void client.channel.read.mutate({ id: channelId, position }).then(() => queries.invalidateQueries(trpc.channel.list.queryFilter()), () => undefined);
    }, readPauseMs);
    return () => { clearTimeout(timer); };
  }, [channelId, position, readPosition, client, queries, trpc]);
}

/** Says that one looks at it, so that one is not told elsewhere of what one sees here. */
function useOpen(channelId: string, position: number): void {
  const client = useTRPCClient();
  useEffect(() => {
    // Not said, one is told of a message that one sees: no more than that.
    const say = (isOpen: boolean) => { client.channel.read.mutate({ id: channelId, position, isOpen }).catch(() => undefined); };
    const look = () => { if (document.visibilityState === 'visible') say(true); };
    const turn = () => { say(document.visibilityState === 'visible'); };
    look();
    const timer = setInterval(look, openEveryMs);
    document.addEventListener('visibilitychange', turn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
      say(false);
    };
  }, [channelId, position, client]);
}
