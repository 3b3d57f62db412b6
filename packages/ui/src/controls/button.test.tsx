import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './button';

test('a pending button keeps its name and refuses a second press', async () => {
  const onClick = vi.fn<(...args: unknown[]) => void>();
  render(
    <Button pending onClick={onClick}>
      Publish
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Publish' });
  expect(button.getAttribute('aria-busy')).toBe('true');
  await userEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
});

test('does not submit a form unless told to', () => {
  render(<Button>Save</Button>);
  expect(screen.getByRole('button').getAttribute('type')).toBe('button');
});

test('draws a link with its looks', () => {
  render(
    <Button asChild tone="primary">
      <a href="/next">Next</a>
    </Button>,
  );
  expect(screen.getByRole('link', { name: 'Next' }).className).toContain('bg-accent');
});
