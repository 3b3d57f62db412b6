'use client';

import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { Meter } from '@lintel/ui/meter';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { Megaphone } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Composer } from './composer';
import { ReadersDialog } from './post-dialogs';
import type { House, Post } from './use-community';

/** What was announced in a house, and how many have read it. */
export function Announcements({ house }: { readonly house: House }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const [isWriting, setWriting] = useState(false);
  const query = useQuery(trpc.post.list.queryOptions({ buildingId: house.id, kind: 'announcement', limit: 50 }));
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      {isWriting ? <Composer house={house} kind="announcement" onDone={() => { setWriting(false); }} /> : <Button tone="primary" className="self-start" onClick={() => { setWriting(true); }}><Megaphone aria-hidden />{t('desk.announce')}</Button>}
      <Answered query={query} failed={t('failed')} skeleton={<ListSkeleton label={t('desk.announcements')} />}>
        {({ items }) => (items.length === 0 ? <EmptyState icon={<Megaphone aria-hidden />} title={t('desk.noAnnouncements')}>{t('desk.noAnnouncementsHelp')}</EmptyState>
          : <ul className="flex flex-col gap-3">{items.map((post) => <li key={post.id}><Announcement post={post} /></li>)}</ul>)}
      </Answered>
    </div>
  );
}

function Announcement({ post }: { readonly post: Post }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const readers = useQuery(trpc.post.listReaders.queryOptions({ id: post.id }));
  const all = (readers.data?.read ?? 0) + (readers.data?.unread ?? 0);
  return (
    <article className="flex flex-col gap-3 rounded-lg border bg-surface p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="font-semibold"><UiLink href={paths.post(post.buildingId, post.id)} className="hover:underline">{post.title}</UiLink></h3>
        <span className="text-sm text-ink-muted">{post.author.name} · <DateTime at={post.publishedAt ?? post.createdAt} /></span>
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <div className="min-w-48 flex-1"><Meter label={t('desk.readOf', { read: readers.data?.read ?? 0, all })} value={all === 0 ? 0 : (readers.data?.read ?? 0) / all} valueText={`${readers.data?.read ?? 0}/${all}`} /></div>
        <Button size="sm" onClick={() => { setOpen(true); }}>{t('post.readers')}</Button>
      </div>
      {isOpen ? <ReadersDialog postId={post.id} onClose={() => { setOpen(false); }} /> : null}
    </article>
  );
}
