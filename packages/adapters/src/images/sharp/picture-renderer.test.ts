import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PictureRefused } from '../port';
import { bomb, corners, fromTelephone } from '../testing/pictures';
import { createPictureRenderer } from './picture-renderer';

const renderer = createPictureRenderer();
const quick = { effort: 'quick' } as const;
const refused = (bytes: Uint8Array) => renderer.render(bytes, quick).then(() => undefined, (error: unknown) => (error instanceof PictureRefused ? error.reason : error));

async function colourAt(bytes: Uint8Array, right: number, below: number): Promise<readonly number[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height * below) * info.width + Math.floor(info.width * right)) * 3;
  return [...data.subarray(at, at + 3)];
}

describe('a photograph', () => {
  it('becomes AVIF and WebP at each width and one JPEG, none wider than it is', async () => {
    const picture = await renderer.render(await corners({ width: 1_000, height: 750 }), quick);
    expect(picture).toMatchObject({ width: 1_000, height: 750, blurhash: expect.stringMatching(/^[\w#$%*+,.:;=?@[\]^{|}~-]{28}$/) });
    expect(picture.files.map((file) => `${file.format} ${file.width}x${file.height}`)).toEqual([
      'avif 320x240', 'avif 640x480', 'avif 960x720', 'webp 320x240', 'webp 640x480', 'webp 960x720', 'jpeg 960x720',
    ]);
    for (const file of picture.files) {
      expect((await sharp(file.bytes).metadata()).format).toBe(file.format === 'avif' ? 'heif' : file.format);
      expect(file.sha256).toBe(createHash('sha256').update(file.bytes).digest('hex'));
    }
  });

  it('stands upright and says nothing of where, when and by whom it was taken', async () => {
    const lying = await fromTelephone(await corners({ width: 600, height: 900 }));
    expect(lying.includes('a private note')).toBe(true);
    expect((await sharp(lying).metadata()).exif).toBeDefined();
    const picture = await renderer.render(lying, quick);
    expect(picture).toMatchObject({ width: 600, height: 900 });
    for (const file of picture.files) {
      const { exif, xmp, iptc, orientation } = await sharp(file.bytes).metadata();
      expect({ exif, xmp, iptc, orientation: orientation ?? 1 }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, orientation: 1 });
      for (const trace of ['private note', 'Testphone', 'Somebody', 'Exif', 'GPS']) expect(Buffer.from(file.bytes).includes(trace), `${file.format} holds ${trace}`).toBe(false);
      const [red = 0, , blue = 0] = await colourAt(file.bytes, 0.25, 0.25);
      expect(red > 150 && blue < 100, 'red is above on the left').toBe(true);
    }
  });

  it('gives the same files every time', async () => {
    const original = await corners({ width: 700, height: 500 });
    const [first, second] = [await renderer.render(original, quick), await renderer.render(original, quick)];
    expect(second.files.map((file) => file.sha256)).toEqual(first.files.map((file) => file.sha256));
    expect(second.blurhash).toBe(first.blurhash);
  });

  it.each(['grey', 'cmyk', 'transparent', 'sixteen bits', 'webp', 'avif', 'one pixel'] as const)('may be %s', async (kind) => {
    const plain = sharp(await corners({ width: 400, height: 300 }));
    const made = {
      grey: () => plain.greyscale().jpeg(), cmyk: () => plain.toColourspace('cmyk').jpeg(), transparent: () => plain.ensureAlpha(0.5).png(),
      'sixteen bits': () => plain.toColourspace('rgb16').png(), webp: () => plain.webp(), avif: () => plain.avif({ effort: 0 }), 'one pixel': () => plain.resize(1, 1).png(),
    }[kind]();
    const picture = await renderer.render(await made.toBuffer(), quick);
    expect(picture.files.length).toBeGreaterThanOrEqual(3);
    const { channels, space } = await sharp(picture.files.find((file) => file.format === 'webp')?.bytes).metadata();
    expect([channels, space]).toEqual([3, 'srgb']);
  });

  it('that is transparent lies on white', async () => {
    const clear = await sharp({ create: { width: 64, height: 64, channels: 4, background: '#00000000' } }).png().toBuffer();
    const picture = await renderer.render(clear, quick);
    for (const file of picture.files) expect(Math.min(...(await colourAt(file.bytes, 0.5, 0.5)))).toBeGreaterThan(250);
  });
});

describe('refuses', () => {
  it.each([[30_000, 30_000], [65_000, 1_600], [2_147_483_647, 2]])('a small file that claims %i by %i pixels, without decoding it', async (width, height) => {
    const started = performance.now();
    expect(await refused(bomb({ width, height }))).toMatch(/^(too_many_pixels|damaged|not_a_picture)$/);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('gigapixels by name', async () => {
    expect(await refused(bomb({ width: 30_000, height: 30_000 }))).toBe('too_many_pixels');
  });

  it('an AVIF beyond what can be decoded whole', async () => {
    expect(await refused(await sharp({ create: { width: 5_200, height: 5_000, channels: 3, background: '#446688' } }).avif({ effort: 0 }).toBuffer())).toBe('too_many_pixels');
  });

  it.each(['jpeg', 'png', 'webp'] as const)('a %s that breaks off', async (format) => {
    const whole = await sharp(await corners({ width: 800, height: 600 })).modulate({ hue: 3 }).blur(2).toFormat(format).toBuffer();
    expect(await refused(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe('damaged');
  });

  it('what is no picture, whatever it pretends', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="file:///etc/passwd"/></svg>');
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    for (const bytes of [svg, gif, Buffer.alloc(0), Buffer.from('hello'), Buffer.from('ffd8ffe0', 'hex')]) expect(await refused(bytes)).toMatch(/^(not_a_picture|damaged)$/);
    expect(await refused(svg)).toBe('not_a_picture');
    expect(await refused(gif)).toBe('not_a_picture');
  });
});
