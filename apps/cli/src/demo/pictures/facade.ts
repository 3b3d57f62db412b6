import { type Drawing, mix, type Point } from './drawing';
import type { Light } from './light';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A wall with the light falling along it, and the shadow of the eaves. */
export function paintWall(at: Drawing, light: Light, box: Box, [lit, shade]: readonly [string, string], eaves = 26): void {
  const isFromLeft = light.sun.x < box.x + box.width / 2;
  at.rect(box.x, box.y, box.width, box.height, at.gradient(isFromLeft ? [[0, lit], [1, mix(lit, shade, 0.75)]] : [[0, mix(lit, shade, 0.75)], [1, lit]], 90));
  at.rect(box.x, box.y, box.width, eaves, at.gradient([[0, light.shadow, 0.42], [1, light.shadow, 0]]));
  at.rect(box.x, box.y + box.height - 20, box.width, 20, at.gradient([[0, light.shadow, 0], [1, light.shadow, 0.2]]));
}

export function paintBoards(at: Drawing, { x, y, width, height }: Box, colour: string, step = 15): void {
  for (let board = y + step; board < y + height; board += step) at.rect(x, board, width, 1.6, colour, { opacity: 0.22 });
}

/** Courses of stone, each a little offset. */
export function paintStones(at: Drawing, light: Light, box: Box, dice: { next(): number }): void {
  paintWall(at, light, box, light.stone, 10);
  const [lit, shade] = light.stone;
  at.within([[box.x, box.y], [box.x + box.width, box.y], [box.x + box.width, box.y + box.height], [box.x, box.y + box.height]], () => {
    for (let y = box.y, row = 0; y < box.y + box.height; y += 22, row += 1)
      for (let x = box.x - (row % 2) * 22; x < box.x + box.width; ) {
        const width = 30 + dice.next() * 26;
        at.rect(x + 1.5, y + 1.5, width - 3, 19, mix(lit, shade, dice.next() * 0.7), { round: 4, opacity: 0.75 });
        x += width;
      }
  });
}

export interface WindowStyle {
  readonly panes?: readonly [across: number, down: number];
  readonly isLit?: boolean;
  readonly frame?: number;
  readonly sill?: boolean;
}

/** A window: what is behind it, the frame, the bars, the sill and its shadow. */
export function paintWindow(at: Drawing, light: Light, { x, y, width, height }: Box, style: WindowStyle = {}): void {
  const { panes: [across, down] = [2, 2], isLit = true, frame = 7, sill = true } = style;
  const [bright, deep] = isLit ? light.pane : [mix(light.sky[2], light.shadow, 0.25), mix(light.sky[0], light.shadow, 0.45)];
  at.rect(x - frame + 5, y - frame + 7, width + frame * 2, height + frame * 2, light.shadow, { opacity: 0.26 });
  at.rect(x - frame, y - frame, width + frame * 2, height + frame * 2, light.trim, { round: 1.5 });
  at.rect(x, y, width, height, at.gradient([[0, bright], [1, deep]], 20));
  at.shape([[x, y + height * 0.72], [x + width * 0.62, y], [x + width * 0.92, y], [x, y + height * 1.06]].map(([px = 0, py = 0]): Point => [px, Math.min(py, y + height)]), '#ffffff', { opacity: 0.15 });
  at.rect(x, y, width, 8, at.gradient([[0, light.shadow, 0.4], [1, light.shadow, 0]]));
  for (let bar = 1; bar < across; bar += 1) at.rect(x + (width * bar) / across - 1.8, y, 3.6, height, light.trim);
  for (let bar = 1; bar < down; bar += 1) at.rect(x, y + (height * bar) / down - 1.6, width, 3.2, light.trim);
  if (!sill) return;
  at.rect(x - frame - 5, y + height + frame - 1, width + frame * 2 + 10, 8, light.trim, { round: 1 });
  at.rect(x - frame - 2, y + height + frame + 7, width + frame * 2 + 4, 6, light.shadow, { opacity: 0.22 });
}

export function paintDoor(at: Drawing, light: Light, { x, y, width, height }: Box): void {
  at.rect(x - 10, y - 10, width + 20, height + 10, light.trim);
  at.rect(x, y, width, height, at.gradient([[0, light.door], [1, mix(light.door, light.shadow, 0.35)]]));
  for (const [px, py, w, h] of [[0.16, 0.5, 0.3, 0.38], [0.54, 0.5, 0.3, 0.38]] as const) at.rect(x + width * px, y + height * py, width * w, height * h, light.shadow, { round: 2, opacity: 0.2 });
  at.rect(x + width * 0.16, y + height * 0.09, width * 0.68, height * 0.32, at.gradient([[0, light.pane[0]], [1, light.pane[1]]]), { round: 2 });
  at.rect(x + width * 0.48, y + height * 0.09, width * 0.04, height * 0.32, light.door);
  at.ellipse(x + width * 0.88, y + height * 0.55, 3.6, 3.6, '#e9c46a');
  at.rect(x - 22, y + height, width + 44, 10, light.path, { round: 1 });
  at.rect(x - 34, y + height + 10, width + 68, 10, mix(light.path, light.shadow, 0.18), { round: 1 });
}

/** A roof seen from the front: rows of shingles, lit from the sun's side, with a board along its edge. */
export function paintRoof(at: Drawing, light: Light, outline: readonly Point[], options: { readonly rows?: number; readonly fascia?: number } = {}): void {
  const [lit, shade] = light.roof;
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isFromLeft = light.sun.x < (left + right) / 2;
  at.shape(outline, at.gradient(isFromLeft ? [[0, mix(lit, '#ffffff', 0.12)], [1, shade]] : [[0, shade], [1, mix(lit, '#ffffff', 0.12)]], 78));
  at.within(outline, () => {
    const rows = options.rows ?? 11;
    for (let row = 1; row < rows; row += 1) {
      const y = top + ((bottom - top) * row) / rows;
      at.rect(left, y, right - left, 1.8, light.shadow, { opacity: 0.3 });
      for (let x = left + (row % 2) * 13; x < right; x += 26) at.rect(x, y, 1.4, (bottom - top) / rows, light.shadow, { opacity: 0.13 });
    }
    at.rect(left, top, right - left, (bottom - top) * 0.3, at.gradient([[0, light.sun.halo, 0.2], [1, light.sun.halo, 0]]));
  });
  at.rect(left, bottom - 2, right - left, options.fascia ?? 10, light.trim);
  at.rect(left, bottom + (options.fascia ?? 10) - 3, right - left, 3, light.shadow, { opacity: 0.3 });
}

/** A gable: the triangle of wall under a roof that faces us, and the two boards of the roof's edge. */
export function paintGable(at: Drawing, light: Light, [left, peak, right]: readonly [Point, Point, Point], wall: readonly [string, string]): void {
  const isFromLeft = light.sun.x < peak[0];
  at.shape([left, peak, right], at.gradient(isFromLeft ? [[0, wall[0]], [1, mix(wall[0], wall[1], 0.8)]] : [[0, mix(wall[0], wall[1], 0.8)], [1, wall[0]]], 90));
  at.shape([[left[0] - 24, left[1] + 14], [peak[0], peak[1] - 10], [right[0] + 24, right[1] + 14], [right[0] + 24, right[1] + 30], [peak[0], peak[1] + 20], [left[0] - 24, left[1] + 30]], light.shadow, { opacity: 0.28 });
  const edge = (from: Point, direction: -1 | 1): readonly Point[] => [
    [from[0] + direction * 30, from[1] + 17], [peak[0], peak[1] - 22], [peak[0], peak[1] + 2], [from[0] + direction * 24, from[1] + 30],
  ];
  at.shape(edge(left, -1), isFromLeft ? mix(light.roof[0], '#ffffff', 0.15) : light.roof[1]);
  at.shape(edge(right, 1), isFromLeft ? light.roof[1] : mix(light.roof[0], '#ffffff', 0.15));
  at.line([[left[0] - 22, left[1] + 28], [peak[0], peak[1] + 3], [right[0] + 22, right[1] + 28]], light.trim, 6);
}

export function paintPost(at: Drawing, light: Light, x: number, top: number, base: number, width = 18): void {
  at.rect(x - width / 2, top, width, base - top, at.gradient([[0, light.trim], [1, mix(light.trim, light.wall[1], 0.6)]], 90));
}

export function paintChimney(at: Drawing, light: Light, x: number, top: number, bottom: number): void {
  at.rect(x, top, 46, bottom - top, at.gradient([[0, light.stone[0]], [1, light.stone[1]]], 90));
  at.rect(x - 5, top - 8, 56, 12, mix(light.stone[1], light.shadow, 0.3));
}

/** The shadow a building throws on the ground. */
export function paintGroundShadow(at: Drawing, light: Light, left: number, right: number, ground: number): void {
  const lean = light.sun.x < 720 ? 46 : -46;
  at.haze((left + right) / 2 + lean, ground + 10, (right - left) / 2 + 34, 20, light.shadow, { opacity: 0.36, soft: 11 });
}
