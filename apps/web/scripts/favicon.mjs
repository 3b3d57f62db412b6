import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Draws favicon.ico from icon.svg, for browsers and programs that ask for it whatever the page says. Run when the icon changes: `pnpm --filter @lintel/web favicon`.
const sharp = createRequire(fileURLToPath(new URL('../../../packages/adapters/package.json', import.meta.url)))('sharp');
const app = new URL('../src/app/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', app));
const sizes = [16, 32, 48];
const pictures = await Promise.all(sizes.map((size) => sharp(svg, { density: 72 * (size / 32) }).resize(size, size).png().toBuffer()));

// An ICO of PNGs: a head of 6 bytes, 16 for each picture, then the pictures.
const head = Buffer.alloc(6 + 16 * sizes.length);
head.writeUInt16LE(1, 2);
head.writeUInt16LE(sizes.length, 4);
let offset = head.length;
for (const [index, size] of sizes.entries()) {
  const at = 6 + 16 * index;
  head.writeUInt8(size, at);
  head.writeUInt8(size, at + 1);
  head.writeUInt16LE(1, at + 4);
  head.writeUInt16LE(32, at + 6);
  head.writeUInt32LE(pictures[index].length, at + 8);
  head.writeUInt32LE(offset, at + 12);
  offset += pictures[index].length;
}
writeFileSync(new URL('favicon.ico', app), Buffer.concat([head, ...pictures]));
