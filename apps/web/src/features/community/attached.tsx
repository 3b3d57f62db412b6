'use client';

import { PhotoImage } from '@lintel/ui/photo-image';
import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { photoOf } from '@/components/photo/source';
import type { Post } from './use-community';

// Loaded once somebody looks at a picture.
const Lightbox = lazy(async () => ({ default: (await import('@lintel/ui/lightbox')).Lightbox }));

/** The pictures and papers of a post or a message, as who reads it sees them. */
export function Attached({ media, size = 'md' }: { readonly media: Post['media']; readonly size?: 'sm' | 'md' }) {
  const t = useTranslations('community.post');
  const [shown, setShown] = useState<number>();
  if (media.length === 0) return null;
  const pictures = media.filter(({ kind }) => kind !== 'document');
  const photos = pictures.flatMap((item, index) => photoOf(item, t('picture', { n: index + 1 })) ?? []);
  const preparing = pictures.filter(({ isReady }) => !isReady).length;
  const papers = media.filter(({ kind, isReady }) => kind === 'document' && isReady);
  const isAlone = photos.length === 1 && preparing === 0;
  const frame = `block w-full overflow-hidden rounded-md border bg-sunken ${isAlone ? 'aspect-[3/2]' : 'aspect-square'}`;
  return (
    <div className={`flex flex-col gap-3 ${size === 'sm' ? 'w-64 max-w-full' : ''}`}>
      {photos.length + preparing === 0 ? null : (
        <ul aria-label={t('pictures')} className={`grid gap-2 ${isAlone ? '' : size === 'sm' ? 'grid-cols-2' : 'grid-cols-2 sm:grid-cols-3'}`}>
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <button type="button" aria-label={t('openPicture', { name: photo.alt })} onClick={() => { setShown(index); }} className={frame}>
                <PhotoImage photo={{ ...photo, alt: '' }} sizes={size === 'sm' ? '256px' : '(min-width: 42rem) 600px, 100vw'} className="size-full object-cover" />
              </button>
            </li>
          ))}
          {Array.from({ length: preparing }, (_, n) => <li key={n} className={`${frame} grid! place-items-center p-2 text-center text-sm text-ink-muted`}>{t('preparing')}</li>)}
        </ul>
      )}
      {papers.length === 0 ? null : (
        <ul aria-label={t('papers')} className="divide-y rounded-md border bg-surface">
          {papers.map((paper) => (
            <li key={paper.id}>
              <a href={`/api/v1/media/${paper.id}/file`} target="_blank" rel="noreferrer" className="flex min-h-11 items-center gap-3 px-3 hover:bg-hover">
                <FileText aria-hidden className="size-5 shrink-0 text-ink-faint" /><span className="min-w-0 truncate text-accent-ink">{paper.name}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {shown === undefined ? null : <Suspense><Lightbox label={t('pictures')} photos={photos} startAt={shown} onClose={() => { setShown(undefined); }} /></Suspense>}
    </div>
  );
}
