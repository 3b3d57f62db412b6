import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Draws from icon.svg what programs ask for that take no SVG: favicon.ico, and the pictures by which the app stands on a phone. Run when the icon changes: `pnpm --filter @lintel/web icons`.
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

// The mark, upright and alone, on a ground of its own. What a phone may cut into any shape keeps it within the middle four fifths.
const mark = (pillars, lintel) => `<path fill="${pillars}" d="M5 10h5v17H5zM22 10h5v17h-5z"/><path fill="${lintel}" d="M3 5h26v6H3z"/>`;
const drawn = (ground, radius, share, paths) => {
  const inset = 16 - 16 * share;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="512" height="512">${ground === undefined ? '' : `<rect width="32" height="32" rx="${radius}" fill="${ground}"/>`}<g transform="translate(${inset} ${inset}) scale(${share})">${paths}</g></svg>`);
};
const colours = mark('#211d19', '#007a72');
const files = [
  ['icon-192.png', 192, drawn('#f8f6f3', 6, 0.72, colours)], ['icon-512.png', 512, drawn('#f8f6f3', 6, 0.72, colours)],
  ['maskable-192.png', 192, drawn('#f8f6f3', 0, 0.58, colours)], ['maskable-512.png', 512, drawn('#f8f6f3', 0, 0.58, colours)],
  ['badge-96.png', 96, drawn(undefined, 0, 0.9, mark('#fff', '#fff'))],
];
const folder = new URL('../public/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, size, picture] of files) writeFileSync(new URL(name, folder), await sharp(picture).resize(size, size).png({ compressionLevel: 9 }).toBuffer());
writeFileSync(new URL('apple-icon.png', app), await sharp(drawn('#f8f6f3', 0, 0.66, colours)).resize(180, 180).png({ compressionLevel: 9 }).toBuffer());
