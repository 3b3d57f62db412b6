import { cx } from '../base/cx';

const signs: Record<string, string> = { mod: '⌘', shift: '⇧', alt: '⌥', enter: '↵', up: '↑', down: '↓', left: '←', right: '→', esc: 'Esc', space: 'Space' };

export interface KbdProps {
  /** Keys joined by "+", e.g. "mod+k", "shift+?". */
  keys: string;
  tone?: 'plain' | 'inverse' | undefined;
  className?: string | undefined;
}

export function Kbd({ keys, tone = 'plain', className }: KbdProps) {
  const look = tone === 'inverse' ? 'border-canvas/30 text-canvas' : 'border-line bg-surface text-ink-muted';
  return (
    <span className={cx('inline-flex items-center gap-0.5', className)}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={cx('inline-flex h-5 min-w-5 items-center justify-center rounded-sm border px-1 font-sans text-xs', look)}>
          {signs[key.toLowerCase()] ?? key.toUpperCase()}
        </kbd>
      ))}
    </span>
  );
}
