'use client';

import { lazy, Suspense, useState } from 'react';
import { useUiText } from '../base/provider';
import type { CommandPaletteProps } from './command-palette';
import { useShortcut } from './use-shortcut';

const Palette = lazy(async () => ({ default: (await import('./command-palette')).CommandPalette }));

/** Answers ⌘K / Ctrl+K and loads the palette the first time it is opened. */
export function PaletteHost(props: CommandPaletteProps) {
  const text = useUiText();
  const [wasOpened, setOpened] = useState(false);
  const { open, onOpenChange } = props;
  useShortcut('mod+k', () => onOpenChange(!open), { label: text.commandPalette, worksInFields: true });
  if (open && !wasOpened) setOpened(true);
  return wasOpened || open ? (
    <Suspense fallback={null}>
      <Palette {...props} />
    </Suspense>
  ) : null;
}
