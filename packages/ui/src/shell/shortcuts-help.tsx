'use client';

import { lazy, Suspense, useState } from 'react';
import { useUiText } from '../base/provider';
import { useShortcut } from './use-shortcut';

const ShortcutsList = lazy(async () => ({ default: (await import('./shortcuts-list')).ShortcutsList }));

/** "?" lists every shortcut that works on this page; the list is loaded the first time it is asked for. */
export function ShortcutsHelp() {
  const text = useUiText();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  useShortcut('?', () => setOpen(true), { label: text.showShortcuts });
  if (isOpen && !wasOpened) setOpened(true);
  return wasOpened || isOpen ? (
    <Suspense fallback={null}>
      <ShortcutsList open={isOpen} onOpenChange={setOpen} />
    </Suspense>
  ) : null;
}
