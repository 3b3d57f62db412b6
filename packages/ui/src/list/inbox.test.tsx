import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Toaster } from '../overlays/toast';
import { Inbox, itemAfter } from './inbox';

const items = ['a', 'b', 'c'].map((id) => ({ id, title: `Draft ${id}` }));

function Desk({ onAction = () => undefined }: { onAction?: (action: string, id: string) => void | Promise<void> }) {
  const [done, setDone] = useState<string[]>([]);
  const [current, setCurrent] = useState<string | undefined>('a');
  return (
    <>
      <Inbox
        title="To review"
        items={items.filter((item) => !done.includes(item.id))}
        currentId={current}
        onCurrentChange={setCurrent}
        work={{
          actions: [
            { id: 'approve', label: 'Approve', done: 'Approved', tone: 'primary', shortcut: 'a' },
            { id: 'reject', label: 'Send back', done: 'Sent back', disabledReason: 'Not yours.', shortcut: 'r' },
          ],
          onAction: async (action, id) => {
            await onAction(action, id);
            setDone((now) => [...now, id]);
          },
          onUndo: (_action, id) => setDone((now) => now.filter((each) => each !== id)),
        }}
        empty={<p>Nothing to review</p>}
      >
        <p>Reading {current}</p>
      </Inbox>
      <Toaster />
    </>
  );
}

test('what comes after: the next, else the one before, else nothing', () => {
  expect([itemAfter(items, 'a'), itemAfter(items, 'c'), itemAfter(items.slice(0, 1), 'a')]).toEqual(['b', 'b', undefined]);
});

test('j and k leaf; a decision by key brings the next by itself; undo brings it back', async () => {
  render(<Desk />);
  await userEvent.keyboard('jjjk');
  expect(screen.getByText('Reading b')).toBeTruthy();
  await userEvent.keyboard('a');
  expect(await screen.findByText('Reading c')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(screen.getByText('Reading b')).toBeTruthy();
});

test('when it fails, the item stays', async () => {
  const refused = vi.fn<(...args: unknown[]) => void>();
  window.addEventListener('unhandledrejection', refused);
  render(<Desk onAction={() => Promise.reject(new Error('Someone was faster.')).catch(() => new Promise<void>(() => undefined))} />);
  await act(async () => userEvent.keyboard('a'));
  expect(screen.getByText('Reading a')).toBeTruthy();
  window.removeEventListener('unhandledrejection', refused);
});

test('what may not be done is not done by its key', async () => {
  const onAction = vi.fn<(...args: unknown[]) => void>();
  render(<Desk onAction={onAction} />);
  await userEvent.keyboard('r');
  expect(onAction).not.toHaveBeenCalled();
});

test('the last one leaves an empty desk', async () => {
  render(<Desk />);
  await userEvent.keyboard('a');
  await screen.findByText('Reading b');
  await userEvent.keyboard('a');
  await screen.findByText('Reading c');
  await userEvent.keyboard('a');
  expect(await screen.findByText('Nothing to review')).toBeTruthy();
});
