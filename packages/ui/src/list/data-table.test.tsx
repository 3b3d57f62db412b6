import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Column, RowSource, Sort } from './column';
import { DataTable } from './data-table';

interface Row {
  id: string;
  name: string;
}

const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', cell: (row) => row.name, isSortable: true, isFixed: true },
  { id: 'upper', header: 'Upper', cell: (row) => row.name.toUpperCase() },
];
const rows: Row[] = Array.from({ length: 20_000 }, (_, index) => ({ id: `r${index}`, name: `Row ${index}` }));
const base: RowSource<Row> = { rows, rowId: (row) => row.id, rowName: (row) => row.name };

// jsdom lays nothing out: the scroller says how tall it is, as a browser would.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(440);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(440);
});

interface Seen {
  onOpen?: (id: string) => void;
  onPeek?: (id: string) => void;
  onSort?: (sort: Sort) => void;
  source?: Partial<RowSource<Row>>;
  hidden?: ReadonlySet<string>;
  initial?: string[];
}

function List({ onOpen = () => undefined, onPeek, onSort, source, hidden, initial = [] }: Seen) {
  const [selected, onChange] = useState<ReadonlySet<string>>(() => new Set(initial));
  return (
    <>
      <output>{[...selected].join(',')}</output>
      <DataTable label="Rows" source={{ ...base, ...source }} columns={{ all: columns, hidden, sort: { column: 'name', direction: 'asc' }, onSort }} selection={{ selected, onChange }} open={{ onOpen, onPeek }} compact={(row) => row.name} />
    </>
  );
}

test('draws only what is on screen of twenty thousand, and says how many there are', () => {
  render(<List source={{ total: 48_210 }} />);
  const grid = screen.getByRole('grid', { name: 'Rows' });
  expect(grid.getAttribute('aria-rowcount')).toBe('48211');
  expect(screen.getAllByRole('row').length).toBeLessThan(40);
  expect(screen.getByRole('row', { name: /Row 0/ }).getAttribute('aria-rowindex')).toBe('2');
});

test('j and k move, x selects, Shift+x selects up to here, Enter opens, Space previews', async () => {
  const onOpen = vi.fn<(...args: unknown[]) => void>();
  const onPeek = vi.fn<(...args: unknown[]) => void>();
  render(<List onOpen={onOpen} onPeek={onPeek} />);
  await userEvent.keyboard('jjx');
  expect(screen.getByRole('status').textContent).toBe('r1');
  await userEvent.keyboard('jj{Shift>}X{/Shift}');
  expect(screen.getByRole('status').textContent).toBe('r1,r2,r3');
  const grid = screen.getByRole('grid');
  expect(document.activeElement).toBe(grid);
  expect(document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent).toContain('Row 3');
  await userEvent.keyboard('k{Enter} ');
  expect(onOpen).toHaveBeenCalledWith('r2');
  expect(onPeek).toHaveBeenCalledWith('r2');
  await userEvent.keyboard('{Home}x');
  expect(screen.getByRole('status').textContent).toBe('r1,r2,r3,r0');
});

test('a click opens the row, a click on its box does not', async () => {
  const onOpen = vi.fn<(...args: unknown[]) => void>();
  render(<List onOpen={onOpen} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select Row 2' }));
  expect(onOpen).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe('r2');
  await userEvent.click(screen.getByText('Row 1'));
  expect(onOpen).toHaveBeenCalledWith('r1');
});

test('the head selects all and shows a part; a second press lets go', async () => {
  render(<List initial={['r5']} />);
  const all = screen.getByRole('checkbox', { name: 'Select all' });
  expect(all).toHaveProperty('indeterminate', true);
  await userEvent.click(all);
  expect(screen.getByRole('status').textContent?.split(',')).toHaveLength(20_000);
  await userEvent.click(all);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('sorting turns round, and hidden columns are not drawn', async () => {
  const onSort = vi.fn<(...args: unknown[]) => void>();
  render(<List onSort={onSort} hidden={new Set(['upper', 'name'])} />);
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['', 'Name']);
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(screen.getByRole('button', { name: 'Name' }));
  expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'desc' });
});

test('more is asked for before the end, and is an address besides', () => {
  const onLoadMore = vi.fn<(...args: unknown[]) => void>();
  render(<List source={{ rows: rows.slice(0, 15), hasMore: true, onLoadMore, moreHref: '?after=r14' }} />);
  expect(onLoadMore).toHaveBeenCalled();
  expect(screen.getByRole('link', { name: 'Load more' }).getAttribute('href')).toBe('?after=r14');
});

test('while the first rows are on their way, their shape is shown', () => {
  render(<List source={{ rows: [], isLoading: true }} />);
  expect(screen.getByRole('grid').getAttribute('aria-busy')).toBe('true');
  expect(screen.queryAllByRole('row')).toHaveLength(1);
});
