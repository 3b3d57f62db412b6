import { describe, expect, it } from 'vitest';
import { reordered } from './album';

const album = [{ id: 'p1' }, { id: 'plan' }, { id: 'p2' }, { id: 'tour' }, { id: 'p3' }];

describe('the order of an album', () => {
  it('changes among the photos and leaves everything else in its place', () => {
    expect(reordered(album, ['p3', 'p1', 'p2'])).toEqual(['p3', 'plan', 'p1', 'tour', 'p2']);
  });

  it('names each once, whatever is on its way', () => {
    expect(reordered(album, ['p2', 'upload-1', 'p1', 'p3'])).toEqual(['p2', 'plan', 'p1', 'tour', 'p3']);
  });
});
