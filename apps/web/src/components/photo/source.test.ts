import { describe, expect, it } from 'vitest';
import { averageColour, photoOf, type StoredPhoto } from './source';

const stored = (renditions: StoredPhoto['renditions']): StoredPhoto => ({ id: 'p', width: 2400, height: 1600, blurhash: 'LEHV6nWB2yk8pyo0adR*.7kCMdnj', alt: '', renditions });
const rendition = (width: number, format: string) => ({ width, format, key: `a/${width}.${format}` });

describe('a picture', () => {
  it('offers its better formats first and the plainest as fallback', () => {
    const photo = photoOf(stored([rendition(320, 'avif'), rendition(1440, 'avif'), rendition(320, 'webp'), rendition(960, 'jpeg'), rendition(320, 'jpeg')]), 'The house');
    expect(photo?.src).toBe('/files/a/960.jpeg');
    expect(photo?.srcSet).toBe('/files/a/320.jpeg 320w, /files/a/960.jpeg 960w');
    expect(photo?.formats).toEqual([
      { type: 'image/avif', srcSet: '/files/a/320.avif 320w, /files/a/1440.avif 1440w' },
      { type: 'image/webp', srcSet: '/files/a/320.webp 320w' },
    ]);
    expect(photo?.alt).toBe('The house');
  });

  it('is not there before its renditions are', () => {
    expect(photoOf(stored([]), '')).toBeUndefined();
  });

  it('is announced by its average colour', () => {
    expect(averageColour('LEHV6nWB2yk8pyo0adR*.7kCMdnj')).toMatch(/^#[0-9a-f]{6}$/);
    expect(averageColour('??')).toBeUndefined();
  });
});
