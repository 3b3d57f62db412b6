import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../controls/button';
import { ConfirmDialog } from './confirm-dialog';

const words = { title: 'Delete this account?', consequence: 'Removes 48 listings.', action: 'Delete for good', phrase: 'harbour' };

test('the phrase must be typed before the action is allowed', async () => {
  const onConfirm = vi.fn<(...args: unknown[]) => void>();
  render(<ConfirmDialog trigger={<Button>Delete</Button>} words={words} onConfirm={onConfirm} />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const dialog = screen.getByRole('alertdialog', { name: 'Delete this account?' });
  expect(dialog.getAttribute('aria-describedby')).toBeTruthy();
  const action = screen.getByRole('button', { name: 'Delete for good' });
  expect(action).toHaveProperty('disabled', true);
  await userEvent.type(screen.getByRole('textbox', { name: 'Type harbour to confirm' }), 'harbou{Enter}');
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.keyboard('r{Enter}');
  expect(onConfirm).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('stays and is busy while the promise is open, and forgets what was typed', async () => {
  let settle: () => void = () => undefined;
  render(<ConfirmDialog trigger={<Button>Withdraw</Button>} words={{ title: 'Withdraw?', consequence: 'Cancels 3 appointments.', action: 'Withdraw it' }} onConfirm={() => new Promise<void>((resolve) => (settle = resolve))} />);
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw it' }));
  expect(screen.getByRole('button', { name: 'Withdraw it' }).getAttribute('aria-busy')).toBe('true');
  settle();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});
