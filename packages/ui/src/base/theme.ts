'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { THEME_KEY, type ThemeChoice } from './theme-script';

const listeners = new Set<() => void>();

function isChoice(value: string | null): value is ThemeChoice {
  return value === 'light' || value === 'dark' || value === 'system';
}

// Storage may be refused (private windows, embedded pages): the choice then lasts as long as the page.
let unsaved: ThemeChoice = 'system';

function readChoice(): ThemeChoice {
  try {
    const stored = window.localStorage.getItem(THEME_KEY);
    return isChoice(stored) ? stored : unsaved;
  } catch {
    return unsaved;
  }
}

function saveChoice(choice: ThemeChoice): void {
  unsaved = choice;
  try {
    window.localStorage.setItem(THEME_KEY, choice);
  } catch {
    return;
  }
}

function applyChoice(choice: ThemeChoice): void {
  const isDark = choice === 'dark' || (choice === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', isDark);
  document.documentElement.classList.toggle('light', !isDark);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function useTheme(): { theme: ThemeChoice; setTheme: (choice: ThemeChoice) => void } {
  const theme = useSyncExternalStore(subscribe, readChoice, () => 'system' as const);
  useEffect(() => {
    applyChoice(theme);
    if (theme !== 'system') return undefined;
    const query = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => applyChoice('system');
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [theme]);
  const setTheme = useCallback((choice: ThemeChoice) => {
    saveChoice(choice);
    for (const listener of listeners) listener();
  }, []);
  return { theme, setTheme };
}
