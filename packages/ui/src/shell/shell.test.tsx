import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { CommandPalette } from './command-palette';
import { PaletteHost } from './palette-host';
import { ScopeSwitcher } from './scope-switcher';
import { Shell } from './shell';

const places = ['Today', 'Listings', 'Inquiries', 'Search', 'People'].map((label) => ({ id: label, label, href: `/${label}`, icon: null, isCurrent: label === 'Listings' }));

test('the first Tab offers to skip to the content', async () => {
  render(
    <Shell brand="Lintel" places={places} tools={{ scope: null, bell: null, me: null }}>
      <p>Page</p>
    </Shell>,
  );
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Skip to content');
  expect(document.activeElement?.getAttribute('href')).toBe('#content');
  expect(screen.getByRole('main').id).toBe('content');
});

test('the rail has every place, the bottom bar the first four and the main action', () => {
  render(
    <Shell brand="Lintel" places={places} tools={{ scope: null, bell: null, me: null }} mainAction={{ label: 'New listing', href: '/new', icon: null }}>
      <p>Page</p>
    </Shell>,
  );
  const [rail, bar] = screen.getAllByRole('navigation', { name: 'Main' });
  if (!rail || !bar) throw new Error('A navigation is missing.');
  expect(within(rail).getAllByRole('link').map((link) => link.textContent)).toEqual(['Today', 'Listings', 'Inquiries', 'Search', 'People']);
  expect(within(bar).getAllByRole('link').map((link) => link.textContent || link.getAttribute('aria-label'))).toEqual(['Today', 'Listings', 'New listing', 'Inquiries', 'Search']);
  expect(within(rail).getByRole('link', { current: 'page' }).textContent).toBe('Listings');
});

test('the scope is switched from a menu', async () => {
  const onSelect = vi.fn<(...args: unknown[]) => void>();
  render(<ScopeSwitcher label="Organisation" currentId="a" onSelect={onSelect} scopes={[{ id: 'a', name: 'Harbour & Vine' }, { id: 'b', name: 'Deccan Homes', detail: 'Assistant' }]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Organisation: Harbour & Vine' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /Deccan Homes/ }));
  expect(onSelect).toHaveBeenCalledWith('b');
});

test('Ctrl+K opens the palette, typing finds, Enter does', async () => {
  const onSelect = vi.fn<(...args: unknown[]) => void>();
  function Host() {
    const [isOpen, setOpen] = useState(false);
    const [query, setQuery] = useState('');
    return (
      <PaletteHost open={isOpen} onOpenChange={setOpen}>
        <CommandPalette open={isOpen} onOpenChange={setOpen} query={query} onQueryChange={setQuery} groups={[{ id: 'go', label: 'Go to', items: [{ id: 'l', label: 'Listings', onSelect }, { id: 't', label: 'Today', onSelect: () => undefined }] }]} />
      </PaletteHost>
    );
  }
  render(<Host />);
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.type(await screen.findByRole('combobox'), 'listi');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  expect(onSelect).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});
