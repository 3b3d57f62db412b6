import { describe, expect, it } from 'vitest';
import { contentAddressedKey } from './keys';
import { InvalidFileKey } from './port';

const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('contentAddressedKey', () => {
  it('spreads files over folders by their hash', () => {
    expect(contentAddressedKey({ prefix: 'media/originals', sha256, extension: 'jpg' })).toBe(`media/originals/ba/78/${sha256}.jpg`);
    expect(contentAddressedKey({ prefix: 'media', sha256 })).toBe(`media/ba/78/${sha256}`);
  });

  it.each([
    { prefix: 'media', sha256: sha256.toUpperCase() },
    { prefix: 'media', sha256: sha256.slice(1) },
    { prefix: 'media', sha256, extension: '../x' },
    { prefix: 'media', sha256, extension: '' },
    { prefix: '..', sha256 },
    { prefix: '', sha256 },
    { prefix: 'media/', sha256 },
  ])('refuses %j', (address) => {
    expect(() => contentAddressedKey(address)).toThrow(InvalidFileKey);
  });
});
