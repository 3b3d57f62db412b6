import { act, render, screen, within } from '@testing-library/react';
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UiProvider } from '../base/provider';
import { WhatHappensNext } from './what-happens-next';

const now = Date.parse('2026-11-20T12:00:00Z');
beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(now);
});
afterEach(() => void vi.useRealTimers());

function show(deadlines: Parameters<typeof WhatHappensNext>[0]['deadlines']) {
  return render(
    <UiProvider locale="en-US" timeZone="UTC">
      <WhatHappensNext deadlines={deadlines} />
    </UiProvider>,
  );
}

test('time runs one way: furthest first, the soonest next to now', () => {
  show([
    { id: 'a', what: 'Reminder', dueAt: now + 3_600_000 },
    { id: 'b', what: 'Expires', dueAt: now + 6 * 86_400_000, leadsTo: 'then goes to Expired' },
  ]);
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual(['Expires', 'Reminder']);
  expect(screen.getByText(/then goes to Expired/)).toBeTruthy();
});

test('counts down by itself and says when it is late', () => {
  show([{ id: 'a', what: 'Reminder', dueAt: now + 5000 }]);
  const clock = screen.getByText('00m 05s');
  act(() => void vi.advanceTimersByTime(2000));
  expect(clock.textContent).toBe('00m 03s');
  act(() => void vi.advanceTimersByTime(10_000));
  expect(clock.textContent).toBe('00m 07s overdue');
});

test('the rule and what may be done about it open on demand', () => {
  show([{ id: 'a', what: 'Expires', dueAt: now + 3_600_000, rule: 'When the contract ends.', actions: <button type="button">Postpone</button> }]);
  const item = screen.getByRole('listitem');
  expect(within(item).queryByRole('button', { name: 'Postpone' })).toBeNull();
  fireEvent.click(within(item).getByRole('button', { name: 'Why this happens' }));
  expect(within(item).getByRole('button', { name: 'Postpone' })).toBeTruthy();
  expect(item.textContent).toContain('When the contract ends.');
});

test('says so when nothing is scheduled', () => {
  show([]);
  expect(screen.getByText('Nothing is scheduled.')).toBeTruthy();
});
