import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Lightbox } from './lightbox';
import { PhotoDrop } from './photo-drop';
import { PhotoMosaic } from './photo-mosaic';

const events = () => ({ onAdd: vi.fn<(...args: unknown[]) => void>(), onReorder: vi.fn<(...args: unknown[]) => void>(), onRemove: vi.fn<(...args: unknown[]) => void>(), onRetry: vi.fn<(...args: unknown[]) => void>() });
const uploaded = ['a', 'b', 'c'].map((id) => ({ id, src: `/${id}.avif`, alt: `View ${id}`, name: `${id}.jpg` }));

test('moves by single presses, for whom dragging is hard', async () => {
  const seen = events();
  render(<PhotoDrop label="Photos" photos={uploaded} events={seen} />);
  await userEvent.click(screen.getByRole('button', { name: 'Next: View a' }));
  expect(seen.onReorder).toHaveBeenLastCalledWith(['b', 'a', 'c']);
  expect(screen.getByRole('button', { name: 'Previous: View a' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'View b, 2 of 3' })).toBeTruthy();
});

test('takes dropped pictures and leaves other files', () => {
  const seen = events();
  render(<PhotoDrop label="Photos" photos={[]} events={seen} />);
  const picture = new File(['x'], 'a.jpg', { type: 'image/jpeg' });
  const paper = new File(['x'], 'a.pdf', { type: 'application/pdf' });
  fireEvent.drop(screen.getByText('Drop photos here, or choose them'), { dataTransfer: { files: [picture, paper] } });
  expect(seen.onAdd).toHaveBeenCalledWith([picture]);
});

test('shows each upload’s own progress, and what went wrong with a way out', async () => {
  const seen = events();
  render(<PhotoDrop label="Photos" events={seen} photos={[{ id: 'a', alt: '', name: 'a.jpg', progress: 0.6 }, { id: 'b', alt: '', name: 'b.jpg', error: 'Too large.' }]} />);
  expect(screen.getByRole('progressbar', { name: 'Uploading a.jpg' }).getAttribute('aria-valuenow')).toBe('60');
  await userEvent.click(screen.getByRole('button', { name: 'Try again: b.jpg' }));
  expect(seen.onRetry).toHaveBeenCalledWith('b');
});

const photos = ['a', 'b', 'c'].map((id) => ({ id, src: `/${id}.avif`, alt: `View ${id}`, width: 3, height: 2 }));

test('arrow keys leaf through the lightbox and Escape leaves it', async () => {
  const onClose = vi.fn<(...args: unknown[]) => void>();
  render(<Lightbox label="12 Elm St" photos={photos} startAt={0} onClose={onClose} />);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('button', { name: 'Photo 3 of 3' }).getAttribute('aria-current')).toBe('true');
  await userEvent.keyboard('{Home}');
  expect(screen.getByRole('button', { name: 'Photo 1 of 3' }).getAttribute('aria-current')).toBe('true');
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
});

test('any photo of the mosaic opens the lightbox there', async () => {
  render(<PhotoMosaic label="12 Elm St" photos={photos} />);
  await userEvent.click(screen.getByRole('button', { name: 'Photo 2 of 3: View b' }));
  expect((await screen.findByRole('button', { name: 'Photo 2 of 3' })).getAttribute('aria-current')).toBe('true');
});
