import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { EditInPlace } from './edit-in-place';
import { Input } from './input';

function Price() {
  const [kept, setKept] = useState('985');
  const [typed, setTyped] = useState(kept);
  return (
    <>
      <EditInPlace
        label="Price"
        editor={<Input aria-label="Price" value={typed} onChange={(event) => setTyped(event.target.value)} />}
        onCommit={() => {
          if (typed === '') return false;
          setKept(typed);
          return true;
        }}
        onCancel={() => setTyped(kept)}
      >
        ${kept}
      </EditInPlace>
      <button type="button">Elsewhere</button>
    </>
  );
}

const opener = (): HTMLElement => screen.getByRole('button', { name: /Edit Price/ });

test('opens with the whole value chosen; Enter keeps and gives the keyboard back', async () => {
  render(<Price />);
  await userEvent.click(opener());
  await userEvent.keyboard('970{Enter}');
  expect(opener().textContent).toContain('$970');
  await expect.poll(() => document.activeElement).toBe(opener());
});

test('Escape puts it back, leaving keeps it, and what is not valid stays open', async () => {
  render(<Price />);
  await userEvent.click(opener());
  await userEvent.keyboard('1{Escape}');
  expect(opener().textContent).toContain('$985');
  await userEvent.click(opener());
  await userEvent.keyboard('960');
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(opener().textContent).toContain('$960');
  await userEvent.click(opener());
  await userEvent.keyboard('{Backspace}{Enter}');
  expect(screen.getByRole('textbox', { name: 'Price' })).toBeTruthy();
});
