import { setPriority } from 'node:os';
import { createPictureRenderer, PictureRefused } from '@lintel/adapters/images';
import type { RenderAnswer, RenderRequest } from './render-protocol';

// Runs beside the worker, which starts it: decoders of strangers' files crash and swell here, not there.
// Pictures can wait; the pages, commands and deadlines of the same machine cannot.
setPriority(10);
const renderer = createPictureRenderer();

process.on('message', (request: RenderRequest) => void answer(request));
process.on('disconnect', () => process.exit(0));

async function answer({ id, original, options }: RenderRequest): Promise<void> {
  try {
    reply({ id, picture: await renderer.render(original, options), residentBytes: process.memoryUsage.rss() });
  } catch (error) {
    const residentBytes = process.memoryUsage.rss();
    reply(error instanceof PictureRefused ? { id, refused: error.reason, residentBytes } : { id, failed: error instanceof Error ? error.message : String(error), residentBytes });
  }
}

function reply(message: RenderAnswer): void {
  process.send?.(message);
}
