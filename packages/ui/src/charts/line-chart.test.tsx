import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { BarChart } from './bar-chart';
import { LineChart, seriesTable } from './line-chart';

const day = 86_400_000;
const series = [
  { id: 'p', label: 'Price', shape: 'step' as const, points: [{ x: 0, y: 100 }, { x: 10 * day, y: 90 }] },
  { id: 'q', label: 'Median', points: [{ x: 5 * day, y: 95 }] },
];
const x = { kind: 'time' as const, label: 'Date', tick: (value: number) => new Date(value).toISOString().slice(5, 10) };
const y = { label: 'Price', tick: (value: number) => `$${value}` };

test('the table behind it has every stop, with the value that holds there', () => {
  expect(seriesTable(series, x)).toEqual({
    columns: ['Date', 'Price', 'Median'],
    rows: [
      ['1970-01-01T00:00:00.000Z', 100, null],
      ['1970-01-06T00:00:00.000Z', 100, 95],
      ['1970-01-11T00:00:00.000Z', 90, null],
    ],
  });
});

test('arrow keys read the values aloud', () => {
  const { container } = render(<LineChart title="Prices" series={series} x={x} y={y} fileName="prices" />);
  const plot = screen.getByRole('img', { name: /Prices/ });
  fireEvent.keyDown(plot, { key: 'ArrowRight' });
  fireEvent.keyDown(plot, { key: 'ArrowRight' });
  expect(container.querySelector('[aria-live]')?.textContent).toBe('01-06Price$100Median$95');
  fireEvent.keyDown(plot, { key: 'End' });
  expect(container.querySelector('[aria-live]')?.textContent).toBe('01-11Price$90');
});

test('the same figures as a table', async () => {
  render(<LineChart title="Prices" series={series} x={x} y={y} fileName="prices" />);
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['DatePriceMedian', '01-01$100', '01-06$100$95', '01-11$90']);
});

test('bars are read as a sentence', () => {
  render(<BarChart title="Inquiries" fileName="i" columns={{ label: 'Week', value: 'Count' }} format={String} bars={[{ id: '1', label: 'W1', value: 12 }, { id: '2', label: 'W2', value: 0 }]} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Inquiries. W1: 12; W2: 0');
});
