import type { Dice } from '../random';
import { type Drawing, mix, type Point, sheet } from './drawing';
import type { Box } from './facade';
import { paintHills, paintSky } from './land';
import type { Light } from './light';

const { width, height } = sheet;

/** The back wall of every room; floor, ceiling and sides run from its corners to those of the sheet. */
export const back: Box = { x: 250, y: 130, width: 940, height: 520 };
const right = back.x + back.width;
const bottom = back.y + back.height;

export interface RoomStyle {
  readonly wall: string;
  readonly floor: readonly [near: string, far: string];
  readonly floorKind: 'boards' | 'tiles';
  readonly isLitFromLeft?: boolean;
}

/** An empty room, lit from one side. */
export function paintRoom(at: Drawing, light: Light, { wall, floor, floorKind, isLitFromLeft = true }: RoomStyle): void {
  const shade = (share: number): string => mix(wall, light.shadow, share);
  at.rect(back.x, back.y, back.width, back.height, at.gradient(isLitFromLeft ? [[0, mix(wall, '#ffffff', 0.1)], [1, shade(0.1)]] : [[0, shade(0.1)], [1, mix(wall, '#ffffff', 0.1)]], 90));
  at.shape([[0, 0], [back.x, back.y], [back.x, bottom], [0, height]], at.gradient([[0, shade(isLitFromLeft ? 0.34 : 0.14)], [1, shade(isLitFromLeft ? 0.22 : 0.04)]], 90));
  at.shape([[width, 0], [right, back.y], [right, bottom], [width, height]], at.gradient([[0, shade(isLitFromLeft ? 0.08 : 0.26)], [1, shade(isLitFromLeft ? 0.16 : 0.36)]], 90));
  at.shape([[0, 0], [width, 0], [right, back.y], [back.x, back.y]], at.gradient([[0, mix(wall, '#ffffff', 0.5)], [1, mix(wall, '#ffffff', 0.24)]]));
  const outline: readonly Point[] = [[back.x, bottom], [right, bottom], [width, height], [0, height]];
  at.shape(outline, at.gradient([[0, floor[1]], [1, floor[0]]]));
  at.within(outline, () => { if (floorKind === 'boards') paintFloorBoards(at, light); else paintTiles(at, light); });
  at.rect(back.x, bottom - 16, back.width, 16, light.trim).rect(back.x, bottom, back.width, 18, at.gradient([[0, light.shadow, 0.3], [1, light.shadow, 0]]));
  at.shape([[back.x, bottom - 16], [back.x, bottom], [0, height], [0, height - 44]], light.trim, { opacity: 0.75 });
  at.shape([[right, bottom - 16], [right, bottom], [width, height], [width, height - 44]], light.trim, { opacity: 0.6 });
  at.rect(back.x, back.y, back.width, 8, light.trim, { opacity: 0.85 });
}

function paintFloorBoards(at: Drawing, light: Light): void {
  for (let board = -14; board <= 14; board += 1) at.line([[720 + board * 67, bottom], [720 + board * 148, height]], light.shadow, 1.6, { opacity: 0.24 });
  for (const [row, y] of [680, 718, 770, 838, 920].entries()) for (let board = -14 + (row % 3); board < 14; board += 3) {
    const share = (y - bottom) / (height - bottom);
    const step = 67 + (148 - 67) * share;
    at.rect(720 + board * step, y, step, 1.8, light.shadow, { opacity: 0.26 });
  }
}

function paintTiles(at: Drawing, light: Light): void {
  for (let tile = -10; tile <= 10; tile += 1) at.line([[720 + tile * 94, bottom], [720 + tile * 208, height]], light.shadow, 2, { opacity: 0.16 });
  for (const y of [676, 712, 762, 830, 920]) at.rect(0, y, width, 2, light.shadow, { opacity: 0.16 });
}

/** What lies outside, seen through glass: the same sky and hills as in front of the house. */
export function paintView(at: Drawing, light: Light, dice: Dice, { x, y, width: w, height: h }: Box, panes: number): void {
  at.rect(x - 14, y - 14, w + 28, h + 28, light.trim).rect(x - 14, y - 14, w + 28, h + 28, light.shadow, { opacity: 0.05 });
  at.within([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], () => {
    paintSky(at, light, dice);
    paintHills(at, light, dice, y + h + 12);
    at.rect(x, y, w, 16, at.gradient([[0, light.shadow, 0.34], [1, light.shadow, 0]]));
  });
  for (let bar = 1; bar < panes; bar += 1) at.rect(x + (w * bar) / panes - 4, y, 8, h, light.trim);
  at.shape([[x + w * 0.1, y + h], [x + w * 0.34, y], [x + w * 0.46, y], [x + w * 0.22, y + h]], '#ffffff', { opacity: 0.1 });
  at.rect(x - 26, y + h + 14, w + 52, 12, light.trim).rect(x - 22, y + h + 26, w + 44, 8, light.shadow, { opacity: 0.18 });
}

/** The patch of sun that a window throws on the floor. */
export function paintSunPatch(at: Drawing, light: Light, x: number, w: number): void {
  for (const half of [0, 1]) {
    const from = x + (half * w) / 2;
    at.shape([[from, 668], [from + w * 0.44, 668], [from + w * 0.44 + 120, 880], [from + 90, 880]], light.sun.halo, { opacity: 0.3 });
  }
}

export function paintCurtain(at: Drawing, light: Light, x: number, y: number, h: number, colour: string, side: -1 | 1): void {
  const w = 74;
  const from = side < 0 ? x - w : x;
  at.path(`M${from} ${y}H${from + w}Q${from + w - side * 14} ${y + h * 0.5} ${from + w - 2} ${y + h}H${from + 4}Q${from - side * 10} ${y + h * 0.5} ${from} ${y}Z`, at.gradient([[0, colour], [1, mix(colour, light.shadow, 0.22)]], 90));
  for (let fold = 1; fold < 5; fold += 1) at.line([[from + (w * fold) / 5, y + 6], [from + (w * fold) / 5 - side * 3, y + h - 4]], light.shadow, 3, { opacity: 0.13 });
}

/** A soft shadow under furniture. */
export function paintUnder(at: Drawing, light: Light, x: number, y: number, rx: number, ry = 16): void {
  at.haze(x, y, rx, ry, light.shadow, { opacity: 0.34, soft: 9 });
}

/** A block with a rounded edge: cushions, seats, cabinets. */
export function paintBlock(at: Drawing, light: Light, { x, y, width: w, height: h }: Box, colour: string, round = 14): void {
  at.rect(x, y, w, h, at.gradient([[0, mix(colour, '#ffffff', 0.12)], [1, mix(colour, light.shadow, 0.2)]]), { round });
}

export function paintPlant(at: Drawing, light: Light, dice: Dice, x: number, base: number, size: number): void {
  paintUnder(at, light, x, base + 2, size * 0.3, 9);
  const [dark, bright] = light.leaf;
  for (let leaf = 0; leaf < 13; leaf += 1) {
    const angle = 0.35 + (leaf / 12) * 2.45;
    const reach = size * (0.62 + dice.next() * 0.4);
    const [ex, ey] = [x + Math.cos(angle) * reach * 0.75, base - size * 0.34 - Math.sin(angle) * reach];
    const [mx, my] = [x + Math.cos(angle) * reach * 0.2, base - size * 0.34 - Math.sin(angle) * reach * 0.7];
    at.path(`M${x} ${base - size * 0.34}Q${mx - 13} ${my} ${ex} ${ey}Q${mx + 15} ${my} ${x} ${base - size * 0.34}Z`, mix(dark, bright, dice.next() * 0.75));
  }
  at.path(`M${x - size * 0.24} ${base - size * 0.36}H${x + size * 0.24}L${x + size * 0.17} ${base}H${x - size * 0.17}Z`, at.gradient([[0, '#c98a63'], [1, '#8d5740']], 90));
}

export function paintPendant(at: Drawing, light: Light, x: number, y: number, colour: string): void {
  at.rect(x - 1.5, 0, 3, y, light.shadow, { opacity: 0.6 });
  at.ellipse(x, y + 34, 150, 120, at.glow([[0, '#ffe9b8', 0.5], [1, '#ffe9b8', 0]]));
  at.path(`M${x - 46} ${y + 34}Q${x - 40} ${y - 12} ${x} ${y - 14}Q${x + 40} ${y - 12} ${x + 46} ${y + 34}Z`, at.gradient([[0, mix(colour, '#ffffff', 0.2)], [1, colour]], 60));
  at.ellipse(x, y + 34, 46, 7, '#fff3cf');
}

/** A painting of the land outside, in its frame. */
export function paintPicture(at: Drawing, light: Light, { x, y, width: w, height: h }: Box): void {
  at.rect(x + 6, y + 8, w, h, light.shadow, { opacity: 0.22 }).rect(x, y, w, h, light.wood[1]).rect(x + 7, y + 7, w - 14, h - 14, '#fbf6ea');
  const inside: Box = { x: x + 22, y: y + 22, width: w - 44, height: h - 44 };
  at.rect(inside.x, inside.y, inside.width, inside.height, light.sky[2]);
  at.ellipse(inside.x + inside.width * 0.68, inside.y + inside.height * 0.34, inside.width * 0.11, inside.width * 0.11, light.sun.core);
  at.within([[inside.x, inside.y], [inside.x + inside.width, inside.y], [inside.x + inside.width, inside.y + inside.height], [inside.x, inside.y + inside.height]], () => {
    at.ellipse(inside.x + inside.width * 0.2, inside.y + inside.height * 1.06, inside.width * 0.7, inside.height * 0.5, light.hills[1]);
    at.ellipse(inside.x + inside.width * 0.86, inside.y + inside.height * 1.12, inside.width * 0.6, inside.height * 0.44, light.door);
  });
}
