'use client';

import { useId, useState, type KeyboardEvent } from 'react';

export interface Listbox {
  listId: string;
  activeIndex: number;
  setActiveIndex: (index: number) => void;
  optionId: (index: number) => string;
  isOpen: boolean;
  setOpen: (open: boolean) => void;
  /** True when the key was the listbox's to handle. */
  onKey: (event: KeyboardEvent, onTake: (index: number) => void) => boolean;
}

/** Keyboard and ids of an input that offers a list (WAI-ARIA combobox): arrows move, Enter takes, Escape closes. */
export function useListbox(count: number): Listbox {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [wanted, setActiveIndex] = useState(-1);
  const activeIndex = wanted < count ? wanted : count - 1;
  const move = (to: number): void => {
    setOpen(true);
    if (count > 0) setActiveIndex((to + count) % count);
  };
  const onKey = (event: KeyboardEvent, onTake: (index: number) => void): boolean => {
    if (event.nativeEvent.isComposing) return false;
    if (event.key === 'ArrowDown') move(isOpen ? activeIndex + 1 : Math.max(0, activeIndex));
    else if (event.key === 'ArrowUp') move(isOpen && activeIndex >= 0 ? activeIndex - 1 : count - 1);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Enter' && isOpen && activeIndex >= 0) onTake(activeIndex);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { listId, activeIndex, setActiveIndex, optionId: (index) => `${listId}-${index}`, isOpen, setOpen, onKey };
}
