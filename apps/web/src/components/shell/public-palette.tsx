'use client';

import { useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import { Palette, type PaletteProps } from './palette';
import { placesOf } from './places';
import type { ReaderScope } from './scopes';

export interface PublicPaletteProps extends Omit<PaletteProps, 'places'> {
  readonly workplace: ReaderScope | undefined;
}

/** The palette of a page that everybody may see: the places of where the reader works come with it, not with the page. */
export function PublicPalette({ workplace, ...palette }: PublicPaletteProps) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const kind = palette.isSignedIn ? (workplace?.kind ?? 'personal') : 'visitor';
  return <Palette {...palette} places={placesOf({ kind, roles: workplace?.roles ?? [], pathname, word: (id) => t(`places.${id}`) })} />;
}
