'use client';

import { acceptedTypes } from '@lintel/domain/media/contract';
import { Button } from '@lintel/ui/button';
import { Lightbox } from '@lintel/ui/lightbox';
import { PhotoImage } from '@lintel/ui/photo-image';
import { Progress } from '@lintel/ui/progress';
import { useQuery } from '@tanstack/react-query';
import { Camera } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { photoOf } from '@/components/photo/source';
import { useTRPC } from '@/components/trpc-provider';
import { useSignedIn } from '@/components/reader-context';
import { useUpload } from '@/features/media/use-upload';
import type { Ticket } from './state';

const everyMs = 1_500;
const over = ['closed', 'declined', 'withdrawn', 'merged'];

/** What it looks like: its reporter and the house add photos, everybody who sees the ticket looks at them. */
export function TicketPhotos({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('ticket.page');
  const trpc = useTRPC();
  const me = useSignedIn();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<number>();
  const record = { recordType: 'ticket' as const, recordId: ticket.id };
  const album = useQuery({ ...trpc.media.list.queryOptions(record), refetchInterval: ({ state }) => (state.data?.items.some(({ status }) => status === 'uploaded' || status === 'processing') === true ? everyMs : false) });
  const uploads = useUpload(record, album.data?.uploads ?? []);
  const canAdd = me !== null && (ticket.isMine || ticket.desk !== null) && !over.includes(ticket.status);
  const items = (album.data?.items ?? []).filter(({ status }) => status !== 'rejected');
  const photos = items.flatMap((item, index) => photoOf(item, t('photo', { n: index + 1 })) ?? []);
  const sending = uploads.items.filter(({ state }) => state === 'sending' || state === 'waiting');
  if (items.length === 0 && !canAdd) return null;
  return (
    <section aria-label={t('photos')} className="flex flex-col gap-3">
      <ul className="flex flex-wrap gap-2">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <button type="button" aria-label={photo.alt} onClick={() => { setShown(index); }} className="block size-28 overflow-hidden rounded-md border bg-sunken sm:size-36"><PhotoImage photo={photo} sizes="144px" className="size-full object-cover" /></button>
          </li>
        ))}
        {items.filter(({ status }) => status !== 'ready').map((item) => <li key={item.id} className="grid size-28 place-items-center rounded-md border bg-sunken p-2 text-center text-sm text-ink-muted sm:size-36">{t('preparing')}</li>)}
      </ul>
      {sending.map((item) => <Progress key={item.key} label={item.name} value={item.progress} />)}
      {canAdd ? (
        <>
          <Button size="sm" className="self-start" onClick={() => { input.current?.click(); }}><Camera aria-hidden />{t('addPhoto')}</Button>
          <input ref={input} type="file" hidden multiple accept={acceptedTypes.photo.join(',')} aria-label={t('addPhoto')}
            onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; if (files.length > 0) uploads.add(files, 'photo'); }} />
        </>
      ) : null}
      {shown === undefined ? null : <Lightbox label={t('photos')} photos={photos} startAt={shown} onClose={() => { setShown(undefined); }} />}
    </section>
  );
}
