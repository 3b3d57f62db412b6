'use client';

import { useRef } from 'react';
import { UiLink } from '../base/provider';
import type { Place } from './place';
import { useShortcut } from './use-shortcut';

/** Goes to a place by keys, through the app's own link so that its router handles the move. */
export function PlaceShortcut({ place, keys }: { place: Place; keys: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  useShortcut(keys, () => link.current?.click(), { label: place.label });
  return <UiLink ref={link} href={place.href} hidden tabIndex={-1} aria-hidden className="hidden" />;
}
