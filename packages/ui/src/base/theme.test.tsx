import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ThemeToggle } from '../controls/theme-toggle';
import { THEME_KEY, themeScript } from './theme-script';

declare const jsdom: { window: Window };

const classes = document.documentElement.classList;

function systemPrefers(dark: boolean): void {
  const matchMedia = (query: string): Partial<MediaQueryList> => ({ matches: dark && query.includes('dark'), addEventListener: () => undefined, removeEventListener: () => undefined });
  vi.stubGlobal('matchMedia', matchMedia);
  // The page's own window, where an inline script runs, is not the test's global object.
  Object.defineProperty(jsdom.window, 'matchMedia', { configurable: true, value: matchMedia });
}

// The script is run as the page would run it.
const runScript = (): void => {
  const script = document.createElement('script');
  script.textContent = themeScript;
  document.head.append(script);
  script.remove();
};

beforeEach(() => {
  localStorage.clear();
  classes.remove('dark', 'light');
});

test.each([
  [null, true, 'dark'],
  [null, false, 'light'],
  ['light', true, 'light'],
  ['dark', false, 'dark'],
  ['system', true, 'dark'],
  ['nonsense', false, 'light'],
])('stored %s with a dark system %s starts %s', (stored, isDark, expected) => {
  systemPrefers(isDark);
  if (stored) localStorage.setItem(THEME_KEY, stored);
  runScript();
  expect([...classes]).toEqual([expected]);
});

test('choosing a theme shows it and keeps it', async () => {
  systemPrefers(false);
  render(<ThemeToggle />);
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(classes.contains('dark')).toBe(true);
  expect(localStorage.getItem(THEME_KEY)).toBe('dark');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'System' }));
  expect(classes.contains('light')).toBe(true);
});
