import type { Photo } from '@lintel/ui/photo';
import type { Answers } from '@/components/answers';

type ListingPhoto = Answers['listing']['get']['photos'][number];

const shownFormats = ['webp', 'avif', 'jpeg'] as const;

/** The pictures of a listing that are ready to be seen, each in the widths it has. */
export function photosOf(photos: readonly ListingPhoto[], title: string): Photo[] {
  return photos.filter((p) => p.status === 'ready').flatMap((photo) => {
    const format = shownFormats.find((f) => photo.renditions.some((r) => r.format === f));
    const renditions = photo.renditions.filter((r) => r.format === format).toSorted((a, b) => a.width - b.width);
    const largest = renditions.at(-1);
    if (largest === undefined) return [];
    return [{
      id: photo.id, src: `/files/${largest.key}`, srcSet: renditions.map((r) => `/files/${r.key} ${r.width}w`).join(', '), alt: photo.alt === '' ? title : photo.alt,
      width: photo.width ?? 1_440, height: photo.height ?? 960,
    }];
  });
}
