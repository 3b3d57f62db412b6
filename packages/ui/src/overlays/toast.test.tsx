import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toaster } from './toast';
import { toast } from './toast-store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  act(() => void vi.runAllTimers());
  vi.useRealTimers();
});

test('is said in a region that was there before, and goes by itself', () => {
  render(<Toaster />);
  const region = screen.getByRole('list');
  expect(region.getAttribute('aria-live')).toBe('polite');
  act(() => void toast({ title: 'Saved' }));
  expect(region.textContent).toContain('Saved');
  act(() => void vi.advanceTimersByTime(5000));
  expect(region.textContent).toBe('');
});

test('an undo stays at least eight seconds, longer while pointed at', () => {
  const onUndo = vi.fn<(...args: unknown[]) => void>();
  render(<Toaster />);
  act(() => void toast({ title: 'Withdrawn', onUndo, duration: 1000 }));
  act(() => void vi.advanceTimersByTime(7900));
  fireEvent.pointerEnter(screen.getByRole('listitem'));
  act(() => void vi.advanceTimersByTime(60_000));
  fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(onUndo).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('z takes the last one back', () => {
  const onUndo = vi.fn<() => void>();
  render(<Toaster />);
  act(() => void toast({ title: 'Moved', onUndo }));
  fireEvent.keyDown(document.body, { key: 'z' });
  expect(onUndo).toHaveBeenCalledTimes(1);
});

test('shows the last three', () => {
  render(<Toaster />);
  act(() => ['one', 'two', 'three', 'four'].forEach((title) => toast({ title })));
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['two', 'three', 'four']);
});
