import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Field } from './field';
import { FieldGroup } from './field-group';
import { Input } from './input';
import { RadioGroup } from './radio';
import { Select } from './select';
import { Textarea } from './textarea';

const describedBy = (element: HTMLElement): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' | ');

test('a control in a field is named, described and marked by it', () => {
  render(
    <Field label="List price" hint="What buyers see." error="Enter a price." need="required">
      <Input before="$" />
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'List price' });
  expect(describedBy(input)).toBe('Enter a price. | What buyers see.');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(input.getAttribute('aria-required')).toBe('true');
});

test('without an error nothing says there is one, and an optional field says so', () => {
  render(
    <Field label="Remarks" need="optional">
      <Textarea />
    </Field>,
  );
  const area = screen.getByRole('textbox', { name: 'Remarks optional' });
  expect(area.hasAttribute('aria-invalid')).toBe(false);
  expect(area.hasAttribute('aria-describedby')).toBe(false);
});

test('an error that comes later is announced', () => {
  const { rerender } = render(
    <Field label="Price">
      <Input />
    </Field>,
  );
  rerender(
    <Field label="Price" error="Too low.">
      <Input />
    </Field>,
  );
  expect(screen.getByText('Too low.').getAttribute('aria-live')).toBe('polite');
});

test('a group ties its error and lends its legend', () => {
  render(
    <FieldGroup legend="Alerts" error="Choose one.">
      <RadioGroup options={[{ value: 'a', label: 'At once' }]} />
    </FieldGroup>,
  );
  expect(describedBy(screen.getByRole('group', { name: 'Alerts' }))).toBe('Choose one.');
  expect(screen.getByRole('radiogroup', { name: 'Alerts' }).getAttribute('aria-invalid')).toBe('true');
});

test('a select is named by its field', () => {
  render(
    <Field label="Type">
      <Select options={[{ value: 'a', label: 'House' }]} value="a" />
    </Field>,
  );
  expect(screen.getByRole('combobox', { name: 'Type' }).textContent).toContain('House');
});
