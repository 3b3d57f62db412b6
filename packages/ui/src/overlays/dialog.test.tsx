import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Dialog } from './dialog';

function OpenedByCode() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ask
      </button>
      <Dialog open={open} onOpenChange={setOpen} title="Question">
        <input aria-label="Answer" />
      </Dialog>
    </>
  );
}

test('a dialog asks at once, and gives the focus back to what opened it', async () => {
  const user = userEvent.setup();
  render(<OpenedByCode />);
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Answer' })).toBe(document.activeElement));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ask' })).toBe(document.activeElement));
});
