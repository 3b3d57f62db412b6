import { createHash } from 'node:crypto';
import { contentAddressedKey, type FileStore } from '@lintel/adapters/files';
import { contentTypeOf, type PictureRenderer, type RenderedFile } from '@lintel/adapters/images';
import type { attachMedia } from '@lintel/domain/media';
import type { InputOf } from '@lintel/kernel';
import sharp from 'sharp';
import type { DrawnScene } from './scenes';

export type DemoPicture = InputOf<typeof attachMedia>['pictures'][number];

const extensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const;
/** Two cores: one rasterises while the other encodes. */
const atOnce = 2;

/** Draws, renders and stores every scene; files are named by their content, so doing it again changes nothing. */
export async function renderScenes(scenes: readonly DrawnScene[], files: FileStore, renderer: PictureRenderer): Promise<ReadonlyMap<string, DemoPicture>> {
  const pictures = new Map<string, DemoPicture>();
  const queue = [...scenes];
  const work = async () => { for (let next = queue.shift(); next !== undefined; next = queue.shift()) pictures.set(next.name, await render(next, files, renderer)); };
  await Promise.all(Array.from({ length: atOnce }, work));
  return pictures;
}

async function render(scene: DrawnScene, files: FileStore, renderer: PictureRenderer): Promise<DemoPicture> {
  const original = await sharp(Buffer.from(scene.draw())).png({ compressionLevel: 1 }).toBuffer();
  const { width, height, blurhash, files: made } = await renderer.render(original, { effort: 'quick' });
  return {
    name: `${scene.name}.png`, kind: 'photo', caption: scene.caption, alt: scene.alt, contentType: 'image/png', byteSize: original.length,
    sha256: createHash('sha256').update(original).digest('hex'), width, height, blurhash,
    renditions: await Promise.all(made.map((file) => store(files, file))),
  };
}

async function store(files: FileStore, { format, width, height, bytes, sha256 }: RenderedFile): Promise<DemoPicture['renditions'][number]> {
  const key = contentAddressedKey({ prefix: 'media', sha256, extension: extensions[format] });
  await files.put(key, bytes, { contentType: contentTypeOf[format], sha256, contentLength: bytes.length });
  return { width, height, format, key, byteSize: bytes.length };
}
