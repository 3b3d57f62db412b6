import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { initials } from './avatar';
import { Breadcrumb } from './breadcrumb';
import { ErrorState } from './error-state';
import { Meter } from './meter';
import { pageWindow } from './pagination';
import { phases } from './phase';
import { Progress } from './progress';
import { StateBadge } from './state-badge';
import { Stat } from './stat';
import { Stepper } from './stepper';

test.each([
  ['Maya Okafor', 'MO'],
  ['Ada', 'A'],
  ['李 小龙', '李小'],
  ['Jean-Luc van der Berg', 'JB'],
  ['  ', ''],
])('the initials of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test.each(phases)('a badge of phase %s has its word and an icon', (phase) => {
  const { container } = render(<StateBadge phase={phase}>Word</StateBadge>);
  expect(container.textContent).toBe('Word');
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [6, 48, [1, 0, 5, 6, 7, 0, 48]],
  [48, 48, [1, 0, 47, 48]],
])('page %d of %d offers %o', (page, pages, expected) => {
  expect(pageWindow(page, pages)).toEqual(expected);
});

test('progress says its share, or that it is not known', () => {
  const { rerender } = render(<Progress label="Rows" value={0.57} valueText="12,304 of 21,613" />);
  const bar = screen.getByRole('progressbar', { name: 'Rows' });
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]).toEqual(['57', '12,304 of 21,613']);
  rerender(<Progress label="Rows" />);
  expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false);
});

test('a meter is full only when everything is there', () => {
  const { container } = render(<Meter label="Ready" value={0.99} valueText="9 of 10" />);
  expect(container.querySelectorAll('.bg-accent')).toHaveLength(9);
});

test('a trend is said in words, not by colour alone', () => {
  render(<Stat label="Days" value="17" trend={{ direction: 'down', change: '3 days', against: 'than last month', mood: 'good' }} />);
  expect(screen.getByText('down 3 days')).toBeTruthy();
});

test('where one is: last crumb, current step', () => {
  render(
    <>
      <Breadcrumb crumbs={[{ label: 'Listings', href: '/l' }, { label: '12 Elm St' }]} />
      <Stepper label="Steps" steps={[{ id: 'a', label: 'Address', state: 'done', href: '/a' }, { id: 'b', label: 'Home', state: 'current' }, { id: 'c', label: 'Photos', state: 'left' }]} />
    </>,
  );
  expect(screen.getByText('12 Elm St').getAttribute('aria-current')).toBe('page');
  expect(screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step').map((item) => item.textContent)).toEqual(['2Home']);
});

test('an error is announced and can be quoted', () => {
  render(<ErrorState title="Could not load" reference="7Q2-M4K" />);
  expect(screen.getByRole('alert').textContent).toContain('7Q2-M4K');
  expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
});
