'use client';

import { useSyncExternalStore } from 'react';
import { cx } from '../base/cx';

const signs: Record<string, string> = { shift: '⇧', alt: '⌥', enter: '↵', up: '↑', down: '↓', left: '←', right: '→', esc: 'Esc', space: 'Space' };

const never = (): (() => void) => () => undefined;
const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** "⌘" on Apple's machines, "Ctrl" elsewhere and on the server. */
function useModName(): string {
  return useSyncExternalStore(never, isApple, () => false) ? '⌘' : 'Ctrl';
}

export interface KbdProps {
  /** Keys joined by "+", e.g. "mod+k", "shift+?". */
  keys: string;
  tone?: 'plain' | 'inverse' | undefined;
  className?: string | undefined;
}

export function Kbd({ keys, tone = 'plain', className }: KbdProps) {
  const mod = useModName();
  const look = tone === 'inverse' ? 'border-current/30 text-current' : 'border-line bg-surface text-ink-muted';
  return (
    <span className={cx('inline-flex items-center gap-0.5', className)}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={cx('inline-flex h-5 min-w-5 items-center justify-center rounded-sm border px-1 font-sans text-xs', look)}>
          {key === 'mod' ? mod : (signs[key.toLowerCase()] ?? key.toUpperCase())}
        </kbd>
      ))}
    </span>
  );
}
