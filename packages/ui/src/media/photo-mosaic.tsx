'use client';

import { Images } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { buttonClass } from '../controls/button-class';
import type { Photo } from './photo';
import { PhotoImage } from './photo-image';

const Lightbox = lazy(async () => ({ default: (await import('./lightbox')).Lightbox }));

export interface PhotoMosaicProps {
  /** Names the gallery: what is seen. */
  label: string;
  photos: readonly Photo[];
  className?: string | undefined;
}

/** Photographs first: one large and four small on a desk, a row to swipe on a phone. Any opens the lightbox. */
export function PhotoMosaic({ label, photos, className }: PhotoMosaicProps) {
  const text = useUiText();
  const [openAt, setOpenAt] = useState<number>();
  const shown = photos.slice(0, 5);
  return (
    <section aria-label={label} className={cx('relative', className)}>
      <ul
        className={cx(
          'flex snap-x snap-mandatory gap-0.5 overflow-x-auto [scrollbar-width:none] md:grid md:grid-rows-2 md:gap-1 md:overflow-hidden md:rounded-md',
          shown.length >= 5 ? 'md:aspect-[2.2] md:grid-cols-4' : shown.length >= 2 ? 'md:aspect-[2.2] md:grid-cols-3' : 'md:aspect-[2] md:grid-cols-1',
        )}
      >
        {photos.map((photo, index) => (
          <li key={photo.id} className={cx('w-full shrink-0 snap-center max-md:aspect-[3/2] md:w-auto md:shrink', index === 0 && (shown.length > 1 ? 'md:col-span-2 md:row-span-2' : 'md:row-span-2'), index >= (shown.length >= 5 ? 5 : 3) && 'md:hidden', index > 0 && shown.length === 2 && 'md:row-span-2')}>
            <button type="button" onClick={() => setOpenAt(index)} aria-label={`${text.photo(index + 1, photos.length)}: ${photo.alt}`} className="group/photo block size-full overflow-hidden -outline-offset-3">
              <PhotoImage photo={photo} sizes={index === 0 ? '(min-width: 768px) 50vw, 100vw' : '(min-width: 768px) 25vw, 100vw'} isEager={index === 0} className="size-full object-cover transition-[filter] group-hover/photo:brightness-95" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setOpenAt(0)} className={buttonClass('secondary', 'sm', 'absolute end-3 bottom-3')}>
        <Images aria-hidden />
        {text.viewPhotos(photos.length)}
      </button>
      {openAt === undefined ? null : (
        <Suspense fallback={null}>
          <Lightbox label={label} photos={photos} startAt={openAt} onClose={() => setOpenAt(undefined)} />
        </Suspense>
      )}
    </section>
  );
}
