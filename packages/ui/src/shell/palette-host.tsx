'use client';

import { type ReactNode, Suspense, useState } from 'react';
import { useUiText } from '../base/provider';
import { useShortcut } from './use-shortcut';

export interface PaletteHostProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The palette, to be loaded lazily: it is rendered from the first time it is opened. */
  children: ReactNode;
}

/** Answers ⌘K / Ctrl+K, so that neither the palette nor what it offers is in a page's first load. */
export function PaletteHost({ open, onOpenChange, children }: PaletteHostProps) {
  const text = useUiText();
  const [wasOpened, setOpened] = useState(false);
  useShortcut('mod+k', () => { onOpenChange(!open); }, { label: text.commandPalette, worksInFields: true });
  if (open && !wasOpened) setOpened(true);
  return wasOpened || open ? <Suspense fallback={null}>{children}</Suspense> : null;
}
