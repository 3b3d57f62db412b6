import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Board } from './board';
import { FilterChips } from './filter-chips';
import { SelectionBar } from './selection-bar';

test('a card goes by its menu only where its lifecycle allows', async () => {
  const onMove = vi.fn<(...args: unknown[]) => void>();
  render(
    <Board
      label="Homes by state"
      rowId={(row: string) => row}
      renderCard={(row) => <p>{row}</p>}
      columns={[
        { id: 'draft', label: 'Draft', phase: 'not_started', rows: ['12 Elm St'] },
        { id: 'active', label: 'Active', phase: 'under_way', rows: [], total: 40 },
        { id: 'closed', label: 'Closed', phase: 'done', rows: [] },
      ]}
      moves={{ allowed: () => ['active'], onMove, label: (row) => `Move ${row}` }}
    />,
  );
  expect(within(screen.getByRole('region', { name: 'Active' })).getByRole('heading').textContent).toBe('Active40');
  await userEvent.click(screen.getByRole('button', { name: 'Move 12 Elm St' }));
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Active']);
  await userEvent.click(screen.getByRole('menuitem', { name: 'Active' }));
  expect(onMove).toHaveBeenCalledWith('12 Elm St', 'active');
});

test('keys go from card to card, past columns that are empty, and to the menu that moves one', async () => {
  render(
    <Board
      label="Homes by state"
      rowId={(row: string) => row}
      renderCard={(row) => <a href={`#${row}`}>{row}</a>}
      columns={[
        { id: 'draft', label: 'Draft', phase: 'not_started', rows: ['1 Elm St', '2 Elm St'] },
        { id: 'active', label: 'Active', phase: 'under_way', rows: [] },
        { id: 'closed', label: 'Closed', phase: 'done', rows: ['3 Elm St'] },
      ]}
      moves={{ allowed: (row) => (row === '2 Elm St' ? ['active'] : []), onMove: () => undefined, label: (row) => `Move ${row}` }}
    />,
  );
  const walked: (string | null | undefined)[] = [];
  for (const key of ['j', 'j', '{ArrowRight}', '{ArrowDown}', '{ArrowLeft}', '{ArrowUp}', '{ArrowDown}']) {
    await userEvent.keyboard(key);
    walked.push(document.activeElement?.textContent);
  }
  expect(walked).toEqual(['1 Elm St', '2 Elm St', '3 Elm St', '3 Elm St', '1 Elm St', '1 Elm St', '2 Elm St']);
  await userEvent.keyboard('m');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move 2 Elm St');
});

test('a filter chip says its value and can be cleared alone', async () => {
  const onClear = vi.fn<(...args: unknown[]) => void>();
  render(<FilterChips filters={[{ id: 'price', label: 'Price', value: 'up to $900,000', editor: <input aria-label="At most" /> }, { id: 'state', label: 'State', editor: null }]} onClear={onClear} onClearAll={() => undefined} />);
  await userEvent.click(screen.getByRole('button', { name: 'Price up to $900,000' }));
  expect(await screen.findByRole('textbox', { name: 'At most' }, { timeout: 10_000 })).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Clear: Price' }));
  expect(onClear).toHaveBeenCalledWith('price');
});

test('Escape lets a selection go', async () => {
  const onClear = vi.fn<(...args: unknown[]) => void>();
  render(<SelectionBar count={3} actions={[{ id: 'export', label: 'Export' }]} onAction={() => undefined} onClear={onClear} />);
  await userEvent.keyboard('{Escape}');
  expect(onClear).toHaveBeenCalledTimes(1);
});
