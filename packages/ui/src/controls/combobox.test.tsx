import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Combobox } from './combobox';
import { Suggest } from './suggest';

const options = ['Ballard', 'Fremont', 'Gachibowli', 'São Vicente'].map((label) => ({ value: label.toLowerCase(), label }));

function Place({ onChange }: { onChange?: (value: string | undefined) => void }) {
  const [value, setValue] = useState<string | undefined>('fremont');
  return (
    <Combobox
      label="Place"
      options={options}
      value={value}
      onValueChange={(next) => {
        setValue(next);
        onChange?.(next);
      }}
    />
  );
}

test('typing narrows without regard to accents, arrows and Enter choose', async () => {
  const onChange = vi.fn<(...args: unknown[]) => void>();
  render(<Place onChange={onChange} />);
  const input = screen.getByRole('combobox', { name: 'Place' });
  await userEvent.clear(input);
  await userEvent.type(input, 'sao');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['São Vicente']);
  expect(input.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id);
  await userEvent.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('são vicente');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(input).toHaveProperty('value', 'São Vicente');
});

test('arrows go round; Escape closes and puts back what was chosen', async () => {
  render(<Place />);
  const input = screen.getByRole('combobox', { name: 'Place' });
  await userEvent.click(input);
  await userEvent.keyboard('{ArrowUp}');
  expect(document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('São Vicente');
  await userEvent.keyboard('{ArrowDown}');
  expect(document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe('Ballard');
  await userEvent.keyboard('bal{Escape}');
  await userEvent.tab();
  expect(input).toHaveProperty('value', 'Fremont');
});

test('says when nothing matches', async () => {
  render(<Place />);
  await userEvent.type(screen.getByRole('combobox'), 'zzz');
  expect(screen.getByRole('status').textContent).toBe('Nothing matches');
});

test('a search box submits what is typed unless a suggestion is taken', async () => {
  const onPick = vi.fn<(...args: unknown[]) => void>();
  const onSubmit = vi.fn<(...args: unknown[]) => void>();
  function Box() {
    const [query, setQuery] = useState('');
    return <Suggest label="Search" query={query} onQueryChange={setQuery} suggestions={query ? [{ id: '1', label: 'Ballard' }] : []} onPick={onPick} onSubmit={onSubmit} />;
  }
  render(<Box />);
  const input = screen.getByRole('combobox', { name: 'Search' });
  await userEvent.type(input, 'bal{Enter}');
  expect(onSubmit).toHaveBeenCalledWith('bal');
  expect(onPick).not.toHaveBeenCalled();
  await userEvent.type(input, 'l{ArrowDown}{Enter}');
  expect(onPick).toHaveBeenCalledWith('1');
  expect(onSubmit).toHaveBeenCalledTimes(1);
});
