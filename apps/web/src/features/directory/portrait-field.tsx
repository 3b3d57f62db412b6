'use client';

import { acceptedTypes, limits } from '@lintel/domain/media/contract';
import { Avatar } from '@lintel/ui/avatar';
import { Button } from '@lintel/ui/button';
import { Progress } from '@lintel/ui/progress';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { photoOf } from '@/components/photo/source';
import { useTRPC } from '@/components/trpc-provider';
import { useUpload } from '@/features/media/use-upload';

/** Renditions take a second or two: asked for this often while one waits. */
const everyMs = 1_500;

/** One's picture: the newest counts, and the ones before go when another is ready. */
export function PortraitField({ userId, name }: { readonly userId: string; readonly name: string }) {
  const t = useTranslations('account.profile');
  const trpc = useTRPC();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const record = { recordType: 'profile' as const, recordId: userId };
  const album = useQuery({ ...trpc.media.list.queryOptions(record), refetchInterval: ({ state }) => (state.data?.items.some(isWaiting) === true ? everyMs : false) });
  const items = album.data?.items ?? [];
  const uploads = useUpload(record, album.data?.uploads ?? []);
  const remove = useMutation(trpc.media.delete.mutationOptions({ onSettled: () => client.invalidateQueries(trpc.media.list.queryFilter(record)) }));
  const ready = items.filter(({ status, kind }) => status === 'ready' && kind === 'photo').toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const [current, ...before] = ready;
  const old = before[0]?.id;
  const { mutate: removeOne } = remove;
  // One at a time, as long as there are any.
  useEffect(() => { if (old !== undefined) removeOne({ id: old }); }, [old, removeOne]);
  const shown = current === undefined ? undefined : photoOf(current, name);
  const sending = uploads.items.find((item) => item.state === 'sending' || item.state === 'waiting');
  return (
    <div className="flex items-center gap-4">
      <Avatar name={name} size="lg" {...(shown === undefined ? {} : { src: shown.src })} />
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div className="flex flex-wrap gap-2">
          <Button type="button" onClick={() => { input.current?.click(); }}>{t('portraitAdd')}</Button>
          {current === undefined ? null : <Button type="button" tone="quiet" pending={remove.isPending} onClick={() => { remove.mutate({ id: current.id }); }}>{t('portraitRemove')}</Button>}
        </div>
        <p className="text-sm text-ink-muted" aria-live="polite">{items.some(isWaiting) ? t('portraitWaiting') : t('portraitHint', { mb: limits.fileBytes / 1024 / 1024 })}</p>
        {sending === undefined ? null : <Progress label={t('portrait')} value={sending.progress} />}
        <input ref={input} type="file" hidden accept={acceptedTypes.photo.join(',')} aria-label={t('portraitAdd')}
          onChange={(event) => { const files = [...(event.target.files ?? [])].slice(0, 1); event.target.value = ''; if (files.length > 0) uploads.add(files, 'photo'); }} />
      </div>
    </div>
  );
}

function isWaiting({ status }: { readonly status: string }): boolean {
  return status === 'uploaded' || status === 'processing';
}
