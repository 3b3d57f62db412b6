import { createHash } from 'node:crypto';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { mostAvifPixels, mostPixels, PictureRefused, type PictureRenderer, type RenderedFile, type RenderOptions, type RenditionFormat, renditionWidths } from '../port';
import { jpegWidth, widthsFor } from '../widths';
import { blurhashOf } from './blurhash';
import { refusalOf } from './refusal';

/** What the decoders may be given. SVG, PDF and the rest of what they can read never reach them. */
const accepted = ['jpeg', 'png', 'webp', 'heif'];
/** Very tall pictures are shown at most this high, in pixels. */
const tallest = 4_096;
const defaultStepMs = 30_000;

// One picture at a time on one core each, and nothing kept between them: memory stays flat beside everything else of the process.
sharp.concurrency(1);
sharp.cache(false);

/** The picture decoded once, at the largest size it is shown at: 8-bit sRGB. */
interface Ground {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Renders with libvips, in the calling process's thread pool. */
export function createPictureRenderer(): PictureRenderer {
  return {
    async render(original, options = {}) {
      const seconds = Math.max(1, Math.ceil((options.stepMs ?? defaultStepMs) / 1_000));
      try {
        const size = await sizeOf(original);
        const ground = await decode(original, seconds);
        const widths = widthsFor(ground.width);
        const files: RenderedFile[] = [];
        for (const format of ['avif', 'webp'] as const)
          for (const width of widths) files.push(await encode(ground, width, format, seconds, options.effort));
        files.push(await encode(ground, jpegWidth(widths), 'jpeg', seconds, options.effort));
        return { ...size, blurhash: await blurhashOf(open(ground)), files };
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

/** Reads the header alone. @throws PictureRefused not_a_picture, too_many_pixels */
async function sizeOf(original: Uint8Array): Promise<{ readonly width: number; readonly height: number }> {
  const { format, width, height, autoOrient } = await sharp(original, reading).metadata();
  if (!accepted.includes(format)) throw new PictureRefused('not_a_picture');
  const most = format === 'heif' ? mostAvifPixels : mostPixels;
  if (width * height > most) throw new PictureRefused('too_many_pixels');
  return { width: autoOrient.width, height: autoOrient.height };
}

/** `truncated` and worse fail: a picture that breaks off is refused, one with a harmless quirk of its camera is not. */
const reading: SharpOptions = { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error', pages: 1 };

async function decode(original: Uint8Array, seconds: number): Promise<Ground> {
  const { data, info } = await sharp(original, reading).autoOrient()
    .resize({ width: renditionWidths.at(-1) ?? 0, height: tallest, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' }).toColourspace('srgb').timeout({ seconds }).raw().toBuffer({ resolveWithObject: true });
  // Greyscale comes as one channel; everything after this reckons with three.
  if (info.channels === 3) return { pixels: data, width: info.width, height: info.height };
  const { width, height, channels } = info;
  const colour = await sharp(data, { raw: { width, height, channels } }).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true });
  if (colour.info.channels !== 3) throw new PictureRefused('damaged');
  return { pixels: colour.data, width, height };
}

function open({ pixels, width, height }: Ground): Sharp {
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function encode(ground: Ground, width: number, format: RenditionFormat, seconds: number, effort: RenderOptions['effort'] = 'thorough'): Promise<RenderedFile> {
  const { data, info } = await encoders[format](open(ground).resize({ width }), effort === 'quick').timeout({ seconds }).toBuffer({ resolveWithObject: true });
  return { format, width: info.width, height: info.height, bytes: data, sha256: createHash('sha256').update(data).digest('hex') };
}

/** Qualities at which a photograph of a room shows no seams; efforts measured at about two seconds a picture on one core. */
const encoders: Readonly<Record<RenditionFormat, (picture: Sharp, isQuick: boolean) => Sharp>> = {
  avif: (picture, isQuick) => picture.avif({ quality: 52, effort: isQuick ? 0 : 3 }),
  webp: (picture, isQuick) => picture.webp({ quality: 76, effort: isQuick ? 0 : 4, smartSubsample: !isQuick }),
  jpeg: (picture, isQuick) => picture.jpeg({ quality: 80, mozjpeg: !isQuick, progressive: true }),
};
