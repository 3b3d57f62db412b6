import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

// Cuts the two typefaces to what the pages use, for a first visit waits for them: the weights of the scale, one optical size of the headlines, and the
// signs of money apart, since ₹ would else bring 86 kB of letters along. Run when a typeface or the scale changes: `pnpm --filter @lintel/ui fonts`.
const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../src/fonts');
const inter = dirname(require.resolve('@fontsource-variable/inter/package.json'));
const fraunces = dirname(require.resolve('@fontsource-variable/fraunces/package.json'));

const from = (home, file) => readFileSync(join(home, 'files', file));
const between = (first, last) => Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)).join('');
/** U+0000-00FF, the ligatures and signs of "latin" as Google cuts it: the file holds no more. */
const latin = [between(0x20, 0xff), between(0x131, 0x131), between(0x152, 0x153), between(0x2bb, 0x2dc), between(0x300, 0x329), between(0x2000, 0x206f), between(0x20ac, 0x20ac), between(0x2122, 0x2215)].join('');
const money = between(0x20a0, 0x20c0);

const weights = { wght: { min: 400, max: 600 } };
const cuts = [
  { name: 'inter-latin.woff2', font: from(inter, 'inter-latin-wght-normal.woff2'), letters: latin, variationAxes: weights },
  { name: 'inter-money.woff2', font: from(inter, 'inter-latin-ext-wght-normal.woff2'), letters: money, variationAxes: weights },
  { name: 'fraunces-latin.woff2', font: from(fraunces, 'fraunces-latin-opsz-normal.woff2'), letters: latin, variationAxes: { opsz: 36, wght: 500 } },
];
for (const { name, font, letters, variationAxes } of cuts) {
  const cut = await subsetFont(font, letters, { targetFormat: 'woff2', variationAxes });
  writeFileSync(join(folder, name), cut);
  console.log(`${name}: ${font.length} bytes cut to ${cut.length}`);
}
copyFileSync(join(inter, 'LICENSE'), join(folder, 'LICENSE-inter.txt'));
copyFileSync(join(fraunces, 'LICENSE'), join(folder, 'LICENSE-fraunces.txt'));
