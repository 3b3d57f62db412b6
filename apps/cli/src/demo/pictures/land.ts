import type { Dice } from '../random';
import { type Drawing, mix, type Point, sheet } from './drawing';
import type { Light } from './light';

const { width, height } = sheet;

/** Sky, sun and clouds over the whole sheet. */
export function paintSky(at: Drawing, light: Light, dice: Dice): void {
  const [zenith, high, low, horizon] = light.sky;
  at.rect(0, 0, width, height, at.gradient([[0, zenith], [0.34, high], [0.56, low], [0.7, horizon]]));
  const { x, y, radius, core, halo } = light.sun;
  at.ellipse(x, y, radius * 11, radius * 11, at.glow([[0, halo, 0.75], [0.35, halo, 0.28], [1, halo, 0]]));
  at.ellipse(x, y, radius, radius, at.glow([[0, core], [0.82, core], [1, halo]]));
  for (let cloud = 0; cloud < 4; cloud += 1) paintCloud(at, light.cloud, dice);
}

function paintCloud(at: Drawing, colour: string, dice: Dice): void {
  const [x, y, length] = [dice.whole(40, width - 40), dice.whole(70, 360), dice.whole(120, 300)];
  for (let puff = 0; puff < 5; puff += 1)
    at.haze(x + (dice.next() - 0.5) * length * 1.6, y + (dice.next() - 0.5) * 22, length * (0.3 + dice.next() * 0.4), 6 + dice.next() * 11, colour, { opacity: 0.34, soft: 9 });
}

/** Hills behind one another, each nearer one darker, down to `ground`. */
export function paintHills(at: Drawing, light: Light, dice: Dice, ground: number): void {
  for (const [index, colour] of light.hills.entries()) {
    const top = ground - 210 + index * 52;
    const ridge = ridgeOf(dice, top, 62 - index * 9);
    at.shape([...ridge, [width, height], [0, height]], at.gradient([[0, colour], [0.6, mix(colour, light.sky[3], 0.16)]]));
    if (index >= 2) for (const [x, y] of ridge) if (dice.next() < 0.34) paintFarTree(at, x + dice.next() * 20, y + 6, 10 + dice.next() * 18 + index * 4, mix(colour, light.shadow, 0.32));
  }
}

function ridgeOf(dice: Dice, top: number, swing: number): readonly Point[] {
  const waves = [1, 2.3, 4.1].map((frequency) => ({ frequency, phase: dice.next() * 6.3, size: swing / frequency }));
  return Array.from({ length: 61 }, (_, step): Point => {
    const x = (step / 60) * width;
    return [x, top + waves.reduce((sum, wave) => sum + Math.sin((x / width) * 6.3 * wave.frequency + wave.phase) * wave.size, 0)];
  });
}

function paintFarTree(at: Drawing, x: number, base: number, size: number, colour: string): void {
  at.path(`M${x} ${base - size * 1.7}Q${x + size * 0.75} ${base - size * 0.6} ${x + size * 0.5} ${base}H${x - size * 0.5}Q${x - size * 0.75} ${base - size * 0.6} ${x} ${base - size * 1.7}Z`, colour, { opacity: 0.85 });
}

/** The garden in front, with mown stripes that lead to the house. */
export function paintLawn(at: Drawing, light: Light, ground: number): void {
  const [far, near] = light.lawn;
  at.rect(0, ground, width, height - ground, at.gradient([[0, far], [1, near]]));
  at.rect(0, ground - 1, width, 26, at.gradient([[0, light.shadow, 0.32], [1, light.shadow, 0]]));
  for (let stripe = -9; stripe < 9; stripe += 2)
    at.shape([[720 + stripe * 74, ground], [720 + (stripe + 1) * 74, ground], [720 + (stripe + 1) * 250, height], [720 + stripe * 250, height]], '#ffffff', { opacity: 0.035 });
}

/** A path that widens towards whoever looks. */
export function paintPath(at: Drawing, light: Light, door: number, ground: number, end = 640): void {
  const fill = at.gradient([[0, mix(light.path, light.shadow, 0.22)], [1, light.path]]);
  at.path(`M${door - 34} ${ground}C${door - 60} ${ground + 70} ${end - 190} ${ground + 90} ${end - 260} ${height}H${end + 230}C${end + 90} ${ground + 120} ${door + 50} ${ground + 80} ${door + 34} ${ground}Z`, fill);
}

/** A broad tree: a trunk, and leaves as light falls on them. */
export function paintTree(at: Drawing, light: Light, dice: Dice, tree: { readonly x: number; readonly base: number; readonly size: number }): void {
  const { x, base, size } = tree;
  const [dark, bright] = light.leaf;
  at.haze(x + size * 0.16, base + 4, size * 0.62, size * 0.08, light.shadow, { opacity: 0.32, soft: 6 });
  at.path(`M${x - size * 0.055} ${base}Q${x - size * 0.03} ${base - size * 0.5} ${x - size * 0.12} ${base - size * 0.8}L${x + size * 0.12} ${base - size * 0.8}Q${x + size * 0.03} ${base - size * 0.4} ${x + size * 0.065} ${base}Z`, mix(light.wood[1], light.shadow, 0.35));
  const side = light.sun.x < x ? -1 : 1;
  for (let layer = 0; layer < 3; layer += 1)
    for (let leaf = 0; leaf < 11; leaf += 1) {
      const angle = dice.next() * 6.3;
      const reach = Math.sqrt(dice.next()) * (0.4 - layer * 0.09);
      const radius = size * (0.15 + dice.next() * 0.08) * (1 - layer * 0.2);
      at.ellipse(x + Math.cos(angle) * reach * size + side * layer * size * 0.09, base - size * 0.98 + Math.sin(angle) * reach * size * 0.86 - layer * size * 0.09, radius, radius * 0.86, mix(dark, bright, layer * 0.36 + dice.next() * 0.16), { opacity: 0.92 });
    }
}

export function paintConifer(at: Drawing, light: Light, x: number, base: number, size: number): void {
  const [dark, bright] = light.leaf;
  const side = light.sun.x < x ? -1 : 1;
  at.haze(x, base + 3, size * 0.26, size * 0.045, light.shadow, { opacity: 0.3, soft: 5 });
  at.rect(x - size * 0.025, base - size * 0.12, size * 0.05, size * 0.12, light.wood[1]);
  for (let tier = 0; tier < 6; tier += 1) {
    const [top, half] = [base - size * (1.06 - tier * 0.16), size * (0.085 + tier * 0.032)];
    const foot = top + size * 0.25;
    at.path(`M${x} ${top}Q${x + half * 0.5} ${foot - size * 0.06} ${x + half} ${foot}Q${x} ${foot + size * 0.03} ${x - half} ${foot}Q${x - half * 0.5} ${foot - size * 0.06} ${x} ${top}Z`, mix(dark, bright, 0.1 + tier * 0.05));
    at.path(`M${x} ${top}Q${x + side * half * 0.5} ${foot - size * 0.06} ${x + side * half} ${foot}Q${x + side * half * 0.3} ${foot + size * 0.01} ${x} ${foot}Z`, bright, { opacity: 0.22 });
  }
}

export function paintPalm(at: Drawing, light: Light, dice: Dice, x: number, base: number, size: number): void {
  const [dark, bright] = light.leaf;
  const lean = (dice.next() - 0.5) * size * 0.3;
  const top: Point = [x + lean, base - size];
  at.haze(x, base + 3, size * 0.16, size * 0.03, light.shadow, { opacity: 0.3, soft: 5 });
  at.path(`M${x - size * 0.035} ${base}Q${x + lean * 0.2} ${base - size * 0.6} ${top[0] - 4} ${top[1]}H${top[0] + 5}Q${x + lean * 0.3 + size * 0.03} ${base - size * 0.5} ${x + size * 0.035} ${base}Z`, at.gradient([[0, light.wood[0]], [1, light.wood[1]]], 90));
  for (let frond = 0; frond < 11; frond += 1) {
    const angle = -0.35 + (frond / 10) * 3.85 + dice.next() * 0.12;
    const reach = size * (0.36 + dice.next() * 0.08);
    const [ex, ey] = [top[0] + Math.cos(angle) * reach, top[1] - Math.sin(angle) * reach * 0.55 + reach * 0.32];
    const [mx, my] = [top[0] + Math.cos(angle) * reach * 0.55, top[1] - Math.sin(angle) * reach * 0.75 - reach * 0.08];
    at.path(`M${top[0]} ${top[1]}Q${mx} ${my} ${ex} ${ey}Q${mx} ${my + size * 0.075} ${top[0]} ${top[1] + 5}Z`, mix(dark, bright, 0.15 + (frond % 3) * 0.28));
  }
}

/** Bushes along a wall. */
export function paintHedge(at: Drawing, light: Light, dice: Dice, from: number, to: number, base: number, size: number): void {
  const [dark, bright] = light.leaf;
  at.rect(from, base - 3, to - from, 10, light.shadow, { opacity: 0.35 });
  for (let x = from; x <= to; x += size * 0.42) {
    const radius = size * (0.34 + dice.next() * 0.2);
    at.ellipse(x, base - radius * 0.6, radius, radius * 0.82, mix(dark, bright, dice.next() * 0.35));
    at.ellipse(x - radius * 0.2, base - radius * 0.86, radius * 0.52, radius * 0.4, mix(dark, bright, 0.5 + dice.next() * 0.3), { opacity: 0.6 });
  }
}

/** Still water, with the sun on it. */
export function paintWater(at: Drawing, light: Light, dice: Dice, from: number, to: number): void {
  at.rect(0, from, width, to - from, at.gradient([[0, mix(light.sky[3], light.hills[1], 0.25)], [0.5, mix(light.sky[2], light.hills[2], 0.3)], [1, mix(light.sky[0], light.hills[2], 0.5)]]));
  for (let glint = 0; glint < 46; glint += 1) {
    const share = dice.next();
    const y = from + (to - from) * share;
    at.rect(light.sun.x - 30 + (dice.next() - 0.5) * (60 + share * 380), y, 26 + share * 70, 1.6 + share * 1.8, light.sun.core, { round: 2, opacity: 0.16 + dice.next() * 0.34 });
  }
}
