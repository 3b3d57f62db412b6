import { PhotoMosaic } from '@lintel/ui/photo-mosaic';
import { Play, Rotate3d } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@lintel/ui/button-class';
import { DrawnHome } from '@/components/photo/drawn-home';
import { photoOf } from '@/components/photo/source';
import type { Listing } from './headline';

const pictures = new Set(['photo', 'floor_plan']);
const links = { video_link: 'video', tour_link: 'tour' } as const;
const isLink = (kind: string): kind is keyof typeof links => Object.hasOwn(links, kind);

/** Photographs and plans, then films and tours; a drawing where there is nothing yet. */
export function Gallery({ listing }: { readonly listing: Listing }) {
  const t = useTranslations('listing.page');
  const { photos, facts, place } = listing;
  const shown = photos.filter(({ kind }) => pictures.has(kind)).flatMap((photo) => photoOf(photo, place.unparsedAddress) ?? []);
  const elsewhere = photos.flatMap(({ id, kind, url, caption }) => (isLink(kind) && url !== null ? [{ id, url, caption, word: links[kind] }] : []));
  return (
    <>
      {shown.length > 0 ? <PhotoMosaic label={t('photos', { address: place.unparsedAddress })} photos={shown} /> : (
        <figure className="relative">
          <DrawnHome seed={listing.id} kind={facts.propertySubType ?? facts.propertyType} isWide className="aspect-[2] w-full md:aspect-[4] md:rounded-md print:hidden" />
          <figcaption className="absolute start-4 bottom-3 rounded-sm bg-surface/90 px-2 py-0.5 text-sm text-ink-muted print:hidden">{t('noPhotos')}</figcaption>
        </figure>
      )}
      {elsewhere.length === 0 ? null : (
        <ul aria-label={t('links')} className="flex flex-wrap gap-2 px-4 pt-3 md:px-0 print:hidden">
          {elsewhere.map(({ id, url, caption, word }) => (
            <li key={id}>
              <a href={url} rel="noreferrer nofollow" target="_blank" className={buttonClass('secondary')}>
                {word === 'video' ? <Play aria-hidden /> : <Rotate3d aria-hidden />}
                {caption === '' ? t(word) : caption}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
