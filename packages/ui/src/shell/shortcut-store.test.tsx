import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ShortcutsHelp } from './shortcuts-help';
import { keysOf } from './shortcut-store';
import { useShortcut } from './use-shortcut';

const press = { metaKey: false, ctrlKey: false, altKey: false, shiftKey: false };

test.each([
  [{ ...press, key: 'k', ctrlKey: true }, 'mod+k'],
  [{ ...press, key: '?', shiftKey: true }, '?'],
  [{ ...press, key: 'Enter', shiftKey: true }, 'shift+enter'],
  [{ ...press, key: 'Escape' }, 'esc'],
  [{ ...press, key: 'ArrowDown' }, 'down'],
])('%o is %s', (event, keys) => {
  expect(keysOf(event)).toBe(keys);
});

function Page({ onKeys, isEnabled = true }: { onKeys: (keys: string) => void; isEnabled?: boolean }) {
  useShortcut('j', () => onKeys('j'), { label: 'Next row', group: 'List', isEnabled });
  useShortcut('g l', () => onKeys('g l'), { label: 'Go to listings' });
  useShortcut('mod+k', () => onKeys('mod+k'), { label: 'Find', worksInFields: true });
  return (
    <>
      <input aria-label="Name" />
      <ShortcutsHelp />
    </>
  );
}

test('keys and sequences work on the page, and leave fields alone', async () => {
  const onKeys = vi.fn<(...args: unknown[]) => void>();
  render(<Page onKeys={onKeys} />);
  await userEvent.keyboard('jgl');
  expect(onKeys.mock.calls.flat()).toEqual(['j', 'g l']);
  await userEvent.type(screen.getByLabelText('Name'), 'jgl');
  expect(onKeys).toHaveBeenCalledTimes(2);
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'jgl');
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(onKeys).toHaveBeenLastCalledWith('mod+k');
});

test('the latest of two wins until it goes', async () => {
  const below = vi.fn<(...args: unknown[]) => void>();
  const above = vi.fn<(...args: unknown[]) => void>();
  render(<Page onKeys={below} />);
  const upper = render(<Page onKeys={above} />);
  fireEvent.keyDown(document.body, { key: 'j' });
  upper.unmount();
  fireEvent.keyDown(document.body, { key: 'j' });
  expect([above.mock.calls.length, below.mock.calls.length]).toEqual([1, 1]);
});

test('"?" lists what works now', async () => {
  render(<Page onKeys={() => undefined} isEnabled={false} />);
  await userEvent.keyboard('?');
  expect((await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }, { timeout: 10_000 })).textContent).toContain('Go to listings');
  expect(screen.queryByText('Next row')).toBeNull();
});
