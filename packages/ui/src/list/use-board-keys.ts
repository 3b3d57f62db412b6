'use client';

import { type KeyboardEvent, type RefObject } from 'react';
import { useUiText } from '../base/provider';
import { useShortcut } from '../shell/use-shortcut';

const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] };
const cardsOf = (column: Element): HTMLElement[] => [...column.querySelectorAll<HTMLElement>('[data-card]')];

/** j/k and the arrows go from card to card, left and right to the next column that has any; m opens the menu that moves the card. */
export function useBoardKeys(board: RefObject<HTMLElement | null>, isEnabled: boolean): (event: KeyboardEvent) => void {
  const text = useUiText();
  const columns = () => (board.current === null ? [] : [...board.current.querySelectorAll('[data-column]')].map(cardsOf).filter((cards) => cards.length > 0));
  const current = () => (document.activeElement instanceof Element ? document.activeElement.closest<HTMLElement>('[data-card]') : null);
  const go = (across: number, down: number): boolean => {
    const all = columns();
    const card = current();
    const column = card === null ? -1 : all.findIndex((cards) => cards.includes(card));
    const row = card === null || column < 0 ? -1 : (all[column]?.indexOf(card) ?? -1);
    const target = column < 0 ? all[0] : all[column + across];
    const next = column < 0 ? target?.[0] : target?.[across === 0 ? row + down : Math.min(row, target.length - 1)];
    next?.querySelector<HTMLElement>('a, button')?.focus();
    return next !== undefined;
  };
  useShortcut('j', () => { go(0, 1); }, { label: text.moveDown, isEnabled });
  useShortcut('k', () => { go(0, -1); }, { label: text.moveUp, isEnabled });
  return (event) => {
    const card = current();
    if (card === null || event.metaKey || event.ctrlKey || event.altKey) return;
    const step = arrows[event.key];
    if (step !== undefined && go(...step)) event.preventDefault();
    if (event.key === 'm') card.querySelector<HTMLElement>('[data-move]')?.focus();
  };
}
