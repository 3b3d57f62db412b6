import type { Photo } from '@lintel/ui/photo';

export interface Rendition {
  readonly width: number;
  readonly format: string;
  readonly key: string;
}

/** A picture as records carry it. */
export interface StoredPhoto {
  readonly id: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly blurhash: string | null;
  readonly alt: string;
  readonly renditions: readonly Rendition[];
}

/** Better first; what every browser knows is the fallback. */
const better = ['avif', 'webp'] as const;
const fallbackWidth = 960;

export function fileAddress(key: string): string {
  return `/files/${key.split('/').map(encodeURIComponent).join('/')}`;
}

/** The picture as the interface draws it, with every format and width there is; undefined while it has no renditions. */
export function photoOf(photo: StoredPhoto, fallbackAlt: string): Photo | undefined {
  const best = pickFallback(photo.renditions);
  if (best === undefined) return undefined;
  return {
    id: photo.id,
    src: fileAddress(best.key),
    srcSet: srcSetOf(photo.renditions.filter(({ format }) => format === best.format)),
    formats: better.filter((format) => format !== best.format).flatMap((format) => {
      const some = photo.renditions.filter((rendition) => rendition.format === format);
      return some.length === 0 ? [] : [{ type: `image/${format}`, srcSet: srcSetOf(some) }];
    }),
    alt: photo.alt === '' ? fallbackAlt : photo.alt,
    width: photo.width ?? 3,
    height: photo.height ?? 2,
    placeholder: photo.blurhash === null ? undefined : averageColour(photo.blurhash),
  };
}

/** Of the most widely known format, the width that suits a card on a dense screen. */
function pickFallback(renditions: readonly Rendition[]): Rendition | undefined {
  const known = ['jpeg', 'webp', 'avif'].map((format) => renditions.filter((r) => r.format === format)).find((some) => some.length > 0);
  return known?.toSorted((a, b) => Math.abs(a.width - fallbackWidth) - Math.abs(b.width - fallbackWidth))[0];
}

function srcSetOf(renditions: readonly Rendition[]): string {
  return renditions.toSorted((a, b) => a.width - b.width).map(({ key, width }) => `${fileAddress(key)} ${width}w`).join(', ');
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~';

/** A BlurHash keeps the picture's average colour in its characters 3 to 6, as base 83; that is all a placeholder needs. */
export function averageColour(blurhash: string): string | undefined {
  const places = Array.from(blurhash.slice(2, 6), (digit) => digits.indexOf(digit));
  if (places.length < 4 || places.includes(-1)) return undefined;
  const value = places.reduce((sum, place) => sum * 83 + place, 0);
  return `#${value.toString(16).padStart(6, '0').slice(-6)}`;
}
