import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { UiProvider } from '../base/provider';
import { groupByDay, Timeline } from './timeline';
import type { TimelineEntry } from './timeline-entry';

const entries: TimelineEntry[] = [
  {
    id: '1',
    at: '2026-11-20T20:00:00Z',
    who: { name: 'Maya Okafor', onBehalfOf: 'Tom Reyes' },
    what: 'lowered the price',
    why: 'Two weeks without an offer.',
    from: { origin: 'screen', detail: 'Price change' },
    changes: [
      { id: 'price', label: 'List price', before: '$1,010,000', after: '$985,000' },
      { id: 'notes', label: 'Notes', before: null },
    ],
  },
  { id: '2', at: '2026-11-20T02:00:00Z', who: { name: 'Lintel' }, what: 'told 14 people', from: { origin: 'workflow' } },
  { id: '3', at: '2026-11-18T02:00:00Z', who: { name: 'Feed' }, what: 'updated it', from: { origin: 'api' } },
];

test('groups by the calendar day of the reader', () => {
  expect(groupByDay(entries, 'UTC').map((day) => [day.key, day.entries.length])).toEqual([
    ['2026-11-20', 2],
    ['2026-11-18', 1],
  ]);
  expect(groupByDay(entries, 'America/Los_Angeles').map((day) => day.key)).toEqual(['2026-11-20', '2026-11-19', '2026-11-17']);
});

test('an entry says who, for whom, what, why, from where, and what changed on demand', async () => {
  render(
    <UiProvider locale="en-US" timeZone="UTC">
      <Timeline entries={entries} />
    </UiProvider>,
  );
  const [first] = screen.getAllByRole('listitem');
  if (!first) throw new Error('No entry.');
  for (const words of ['Maya Okafor', 'for Tom Reyes', 'lowered the price', 'Two weeks without an offer.', 'Screen', 'Price change']) expect(first.textContent).toContain(words);
  const toggle = within(first).getByRole('button', { name: '2 changes' });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(toggle);
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  expect(within(first).getByText('$1,010,000').tagName).toBe('DEL');
  expect(within(first).getByText('$985,000').tagName).toBe('INS');
  expect(within(first).getByText('empty')).toBeTruthy();
  expect(within(first).getByText('not shown')).toBeTruthy();
});

test('older entries are asked for', async () => {
  const onLoadMore = vi.fn<(...args: unknown[]) => void>();
  render(<Timeline entries={entries} hasMore onLoadMore={onLoadMore} />);
  await userEvent.click(screen.getByRole('button', { name: 'Load older' }));
  expect(onLoadMore).toHaveBeenCalledTimes(1);
});
