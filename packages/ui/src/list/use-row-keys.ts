'use client';

import { useState, type KeyboardEvent } from 'react';
import { useUiText } from '../base/provider';
import { useShortcut } from '../shell/use-shortcut';

export interface RowKeys {
  active: number;
  setActive: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export interface RowKeyActions {
  count: number;
  /** Rows that fit on the screen, for Page Up and Page Down. */
  page: number;
  onMove: (index: number) => void;
  onOpen: (index: number) => void;
  onPeek: (index: number) => void;
  onToggle: (index: number, isRange: boolean) => void;
}

/** j/k and the arrows move, x selects (Shift: up to here), Space previews, Enter opens. */
export function useRowKeys({ count, page, onMove, onOpen, onPeek, onToggle }: RowKeyActions): RowKeys {
  const text = useUiText();
  const [wanted, setActive] = useState(-1);
  const active = Math.min(wanted, count - 1);
  const go = (to: number): void => {
    if (count === 0) return;
    const index = Math.min(count - 1, Math.max(0, to));
    setActive(index);
    onMove(index);
  };
  const isEnabled = count > 0;
  useShortcut('j', () => go(active + 1), { label: text.moveDown, isEnabled });
  useShortcut('k', () => go(active - 1), { label: text.moveUp, isEnabled });
  useShortcut('x', () => active >= 0 && onToggle(active, false), { label: text.select, isEnabled });
  const onKeyDown = (event: KeyboardEvent): void => {
    // A link or a button inside a row keeps its own keys.
    if (event.target !== event.currentTarget) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(active + 1),
      ArrowUp: () => go(active - 1),
      PageDown: () => go(active + page),
      PageUp: () => go(active - page),
      Home: () => go(0),
      End: () => go(count - 1),
      Enter: () => active >= 0 && onOpen(active),
      ' ': () => active >= 0 && onPeek(active),
      X: () => active >= 0 && onToggle(active, true),
    };
    const move = moves[event.key];
    if (!move || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  return { active, setActive, onKeyDown };
}
