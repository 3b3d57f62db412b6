'use client';

import { useEffect, useRef } from 'react';
import { registerShortcut } from './shortcut-store';

export interface ShortcutOptions {
  /** What it does, for the list behind "?". */
  label: string;
  group?: string | undefined;
  isEnabled?: boolean | undefined;
  worksInFields?: boolean | undefined;
}

/** @param keys "mod+k", "j", or a sequence "g l" */
export function useShortcut(keys: string, handler: (event: KeyboardEvent) => void, options: ShortcutOptions): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const { label, group, isEnabled = true, worksInFields } = options;
  useEffect(() => {
    if (!isEnabled) return undefined;
    return registerShortcut({ keys, label, group, worksInFields, handler: (event) => latest.current(event) });
  }, [keys, label, group, isEnabled, worksInFields]);
}
