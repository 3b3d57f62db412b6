import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Action } from './action';
import { ActionBar, splitActions } from './action-bar';

const actions: Action[] = [
  { id: 'withdraw', label: 'Withdraw', tone: 'danger' },
  { id: 'price', label: 'Change price' },
  { id: 'close', label: 'Close', disabledReason: 'Only from Pending.' },
  { id: 'contract', label: 'Put under contract', tone: 'primary' },
  { id: 'hold', label: 'Put on hold' },
];

test('primary first, dangerous only in the menu, what cannot be done last', () => {
  const { shown, rest } = splitActions(actions, 2);
  expect(shown.map((action) => action.id)).toEqual(['contract', 'price']);
  expect(rest.map((action) => action.id)).toEqual(['hold', 'close', 'withdraw']);
});

test('a lone dangerous action is shown', () => {
  expect(splitActions([{ id: 'x', label: 'Delete', tone: 'danger' }], 2).shown).toHaveLength(1);
});

test('the menu runs actions and says why one cannot be', async () => {
  const onAction = vi.fn<(...args: unknown[]) => void>();
  render(<ActionBar actions={actions} onAction={onAction} />);
  await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
  const close = screen.getByRole('menuitem', { name: /Close/ });
  expect(close.textContent).toContain('Only from Pending.');
  expect(close.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Withdraw' }));
  expect(onAction).toHaveBeenCalledWith('withdraw');
});

test('shows an action under way until its promise settles', async () => {
  let settle: () => void = () => undefined;
  render(<ActionBar actions={actions.slice(3, 4)} onAction={() => new Promise<void>((resolve) => (settle = resolve))} />);
  const button = screen.getByRole('button', { name: 'Put under contract' });
  await userEvent.click(button);
  expect(button.getAttribute('aria-busy')).toBe('true');
  settle();
  await vi.waitFor(() => expect(button.hasAttribute('aria-busy')).toBe(false));
});

test('a shown action that cannot be done can be reached and says why', async () => {
  const onAction = vi.fn<(...args: unknown[]) => void>();
  render(<ActionBar actions={[{ id: 'close', label: 'Close', disabledReason: 'Only from Pending.' }]} onAction={onAction} />);
  const button = screen.getByRole('button', { name: /Close/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.textContent).toContain('Only from Pending.');
  await userEvent.click(button);
  expect(onAction).not.toHaveBeenCalled();
});
