'use client';

import { acceptedTypes, limits } from '@lintel/domain/media/contract';
import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { PhotoDrop, type UploadedPhoto } from '@lintel/ui/photo-drop';
import { toast } from '@lintel/ui/toast';
import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { photoOf } from '@/components/photo/source';
import { type Album, type AlbumItem, entriesOf } from './album';
import { PictureWords } from './picture-words';
import type { useAlbum } from './use-album';
import { useLocalPictures } from './use-local-pictures';
import type { Uploads } from './use-upload';
import { useUploadWords } from './use-upload-words';

export interface PhotoManagerProps {
  readonly album: Album;
  readonly actions: Omit<ReturnType<typeof useAlbum>, 'query'>;
  readonly uploads: Uploads;
}

export interface PhotosProps extends PhotoManagerProps {
  /** Of a home the first picture is its cover; elsewhere pictures are pictures. */
  readonly isHome?: boolean;
}

/** A record's photos: many at once, in their order. */
export function PhotoManager({ album, actions, uploads, isHome = true }: PhotosProps) {
  const t = useTranslations('media');
  const wordsOf = useUploadWords();
  const localOf = useLocalPictures(uploads.items);
  const [described, setDescribed] = useState<AlbumItem>();
  const entries = entriesOf(album, uploads.items, ['photo']);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const coverId = !isHome ? undefined : album.items.find(({ kind, status }) => kind === 'photo' && status === 'ready')?.id;
  const photos = entries.map((entry): UploadedPhoto => {
    const { name, error, isRefused, progress } = wordsOf(entry);
    const item = entry.from === 'server' ? entry.item : undefined;
    const src = (item === undefined ? undefined : photoOf({ ...item, renditions: item.renditions }, name)?.src) ?? localOf(entry.id);
    return { id: entry.id, alt: item?.alt ?? '', name: item?.name ?? name, src, error, isRefused, progress };
  });

  function remove(id: string) {
    const entry = byId.get(id);
    if (entry?.from === 'server') actions.remove(entry.item, wordsOf(entry).name);
    if (entry?.from === 'here') uploads.cancel(entry.upload.key);
    if (entry?.from === 'earlier') actions.forget(entry.id);
  }

  function badge({ id, name }: UploadedPhoto) {
    const entry = byId.get(id);
    if (entry === undefined || wordsOf(entry).error !== undefined) return null;
    return (
      <span className="flex flex-wrap gap-1.5">
        {id === coverId ? <Badge look="accent">{t('cover')}</Badge> : null}
        {wordsOf(entry).isPreparing ? <Badge>{t('preparing')}</Badge> : null}
        {entry.from === 'server' && entry.item.status === 'ready' ? (
          <Button size="sm" tone="secondary" aria-label={t('describe', { name: entry.item.alt === '' ? name : entry.item.alt })} onClick={() => { setDescribed(entry.item); }}>
            <Pencil aria-hidden />{entry.item.alt === '' ? t('undescribed') : null}
          </Button>
        ) : null}
      </span>
    );
  }

  return (
    <>
      <PhotoDrop
        label={t('photos')} photos={photos} accept={acceptedTypes.photo.join(',')} badge={badge}
        hint={t('photosHint', { mb: limits.fileBytes / 1024 / 1024, room: album.room, files: limits.files })}
        events={{
          onAdd: (files) => { uploads.add(files, 'photo'); }, onReorder: actions.reorder, onRemove: remove, onRetry: uploads.retry,
          onRefuse: (files) => { toast({ title: t('leftOut', { count: files.length }), detail: t('leftOutHelp', { names: files.map(({ name }) => name).join(', ') }), tone: 'danger' }); },
        }}
      />
      <PictureWords item={described} hasKinds={isHome} onClose={() => { setDescribed(undefined); }}
        {...(described === undefined || !isHome || described.id === coverId ? {} : { onMakeCover: () => { actions.reorder([described.id, ...photos.map(({ id }) => id).filter((id) => id !== described.id)]); } })} />
    </>
  );
}
