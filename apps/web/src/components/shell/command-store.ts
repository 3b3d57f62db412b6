'use client';

import type { PaletteItem } from '@lintel/ui/command-palette';
import { useEffect, useRef, useSyncExternalStore } from 'react';

let commands: readonly PaletteItem[] = [];
const listeners = new Set<() => void>();
const none: readonly PaletteItem[] = [];

function publish(next: readonly PaletteItem[]): void {
  commands = next;
  for (const listener of listeners) listener();
}

/** Adds what can be done on this page to the palette, for as long as the page is there. Their `onSelect` may close over anything. */
export function useCommands(items: readonly PaletteItem[]): void {
  const latest = useRef(items);
  useEffect(() => { latest.current = items; });
  const key = items.map((item) => `${item.id}\n${item.label}`).join('\n');
  useEffect(() => {
    if (key === '') return undefined;
    const mine = latest.current.map((item) => ({ ...item, onSelect: () => latest.current.find((now) => now.id === item.id)?.onSelect() }));
    publish([...commands, ...mine]);
    return () => { publish(commands.filter((item) => !mine.includes(item))); };
  }, [key]);
}

export function usePageCommands(): readonly PaletteItem[] {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => { listeners.delete(changed); };
  }, () => commands, () => none);
}
