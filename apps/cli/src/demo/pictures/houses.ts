import type { Dice } from '../random';
import type { Drawing } from './drawing';
import { paintBoards, paintChimney, paintDoor, paintGable, paintGroundShadow, paintPost, paintRoof, paintStones, paintWall, paintWindow } from './facade';
import { paintConifer, paintHedge, paintHills, paintLawn, paintPath, paintSky, paintTree, paintWater } from './land';
import type { Light } from './light';

export type Scene = (at: Drawing, light: Light, dice: Dice) => void;

/** Two floors under a wide roof, a porch along the front. */
export const craftsman: Scene = (at, light, dice) => {
  const ground = 720;
  paintSky(at, light, dice);
  paintHills(at, light, dice, ground - 60);
  paintConifer(at, light, 190, ground + 8, 440);
  paintConifer(at, light, 300, ground + 6, 330);
  paintLawn(at, light, ground);
  paintPath(at, light, 690, ground);
  paintTree(at, light, dice, { x: 1270, base: ground + 14, size: 330 });
  paintGroundShadow(at, light, 380, 1080, ground);
  paintChimney(at, light, 930, 190, 330);
  paintWall(at, light, { x: 400, y: 370, width: 660, height: 350 }, light.wall);
  paintBoards(at, { x: 400, y: 370, width: 660, height: 350 }, light.shadow);
  paintRoof(at, light, [[348, 372], [470, 224], [990, 224], [1112, 372]]);
  paintWall(at, light, { x: 560, y: 316, width: 300, height: 120 }, light.wall, 6);
  paintGable(at, light, [[540, 330], [710, 186], [880, 330]], light.wall);
  paintBoards(at, { x: 580, y: 330, width: 260, height: 100 }, light.shadow);
  paintWindow(at, light, { x: 616, y: 318, width: 74, height: 84 });
  paintWindow(at, light, { x: 734, y: 318, width: 74, height: 84 });
  at.ellipse(710, 262, 20, 20, light.trim).ellipse(710, 262, 14, 14, light.pane[0]);
  paintRoof(at, light, [[360, 498], [420, 436], [1040, 436], [1100, 498]], { rows: 5 });
  at.rect(400, 508, 660, 60, at.gradient([[0, light.shadow, 0.5], [1, light.shadow, 0]]));
  paintWindow(at, light, { x: 448, y: 556, width: 130, height: 104 }, { panes: [3, 2] });
  paintWindow(at, light, { x: 820, y: 556, width: 190, height: 104 }, { panes: [4, 2] });
  paintDoor(at, light, { x: 655, y: 552, width: 78, height: 148 });
  for (const x of [392, 604, 786, 1068]) {
    paintPost(at, light, x, 506, 640, 20);
    paintStones(at, light, { x: x - 23, y: 628, width: 46, height: 92 }, dice);
  }
  for (const [from, to] of [[416, 580], [810, 1044]] as const) {
    at.rect(from, 660, to - from, 7, light.trim);
    for (let x = from + 6; x < to; x += 15) at.rect(x, 660, 4.5, 56, light.trim);
  }
  paintHedge(at, light, dice, 360, 600, ground + 20, 58);
  paintHedge(at, light, dice, 800, 1130, ground + 20, 58);
};

/** One floor, long and low, more glass than wall. */
export const midCentury: Scene = (at, light, dice) => {
  const ground = 700;
  paintSky(at, light, dice);
  paintHills(at, light, dice, ground - 30);
  paintTree(at, light, dice, { x: 1180, base: ground - 4, size: 420 });
  paintConifer(at, light, 140, ground + 4, 420);
  paintLawn(at, light, ground);
  paintPath(at, light, 610, ground, 560);
  paintGroundShadow(at, light, 200, 1240, ground);
  paintStones(at, light, { x: 470, y: 356, width: 96, height: 344 }, dice);
  paintWall(at, light, { x: 220, y: 470, width: 250, height: 230 }, light.wood);
  for (let x = 232; x < 470; x += 18) at.rect(x, 470, 2, 230, light.shadow, { opacity: 0.25 });
  paintWall(at, light, { x: 566, y: 470, width: 640, height: 230 }, light.wall);
  for (let pane = 0; pane < 5; pane += 1) paintWindow(at, light, { x: 684 + pane * 98, y: 486, width: 88, height: 202 }, { panes: [1, 1], frame: 5, sill: false });
  paintDoor(at, light, { x: 582, y: 540, width: 70, height: 148 });
  paintWindow(at, light, { x: 262, y: 500, width: 168, height: 62 }, { panes: [3, 1] });
  at.shape([[170, 470], [196, 430], [1290, 398], [1290, 440], [1206, 470]], at.gradient([[0, light.roof[0]], [1, light.roof[1]]]));
  at.shape([[170, 470], [1290, 440], [1290, 452], [170, 482]], light.trim);
  at.shape([[196, 482], [1240, 454], [1206, 520], [220, 520]], light.shadow, { opacity: 0.24 });
  for (const x of [1190, 1254]) paintPost(at, light, x, 452, ground + 4, 10);
  at.rect(160, ground - 2, 1110, 14, light.path).rect(160, ground + 12, 1110, 6, light.shadow, { opacity: 0.2 });
  paintHedge(at, light, dice, 190, 440, ground + 26, 52);
  paintHedge(at, light, dice, 940, 1180, ground + 26, 46);
};

/** A row of narrow fronts, each of another colour. */
export const townhouses: Scene = (at, light, dice) => {
  const ground = 770;
  paintSky(at, light, dice);
  paintHills(at, light, dice, ground - 170);
  at.rect(0, ground, 1440, 190, at.gradient([[0, light.path], [1, light.stone[1]]]));
  at.rect(0, ground + 64, 1440, 10, light.shadow, { opacity: 0.3 }).rect(0, ground + 74, 1440, 120, at.gradient([[0, light.roof[0]], [1, light.roof[1]]]));
  const fronts = [light.stone, light.wall, light.wood, light.wall, light.stone] as const;
  for (const [index, wall] of fronts.entries()) {
    const x = 110 + index * 246;
    const top = 262 + (index % 2) * 46;
    paintWall(at, light, { x, y: top, width: 244, height: ground - top }, wall, 34);
    if (index % 2 === 1) paintBoards(at, { x, y: top, width: 244, height: ground - top }, light.shadow, 17);
    if (index === 0 || index === 4) for (let row = top + 20; row < ground; row += 20) at.rect(x, row, 244, 1.6, light.shadow, { opacity: 0.16 });
    if (index % 2 === 0) paintRoof(at, light, [[x - 8, top], [x + 24, top - 104], [x + 220, top - 104], [x + 252, top]], { rows: 7 });
    else paintGable(at, light, [[x + 6, top + 4], [x + 122, top - 138], [x + 238, top + 4]], wall);
    paintWindow(at, light, { x: x + 36, y: top + 54, width: 66, height: 96 }, { isLit: (index + 1) % 3 !== 0 });
    paintWindow(at, light, { x: x + 142, y: top + 54, width: 66, height: 96 }, { isLit: index % 2 === 0 });
    paintWindow(at, light, { x: x + 36, y: top + 214, width: 66, height: 96 });
    paintWindow(at, light, { x: x + 142, y: top + 214, width: 66, height: 96 }, { isLit: index !== 2 });
    paintDoor(at, { ...light, door: index % 2 === 0 ? light.door : light.wood[1] }, { x: x + 142, y: ground - 146, width: 66, height: 126 });
    paintWindow(at, light, { x: x + 30, y: ground - 140, width: 84, height: 96 }, { panes: [2, 1] });
    at.rect(x + 243, top - 10, 3, ground - top, light.shadow, { opacity: 0.35 });
    paintHedge(at, light, dice, x + 26, x + 112, ground + 8, 34);
  }
  paintTree(at, light, dice, { x: 66, base: ground + 46, size: 380 });
  paintTree(at, light, dice, { x: 1392, base: ground + 46, size: 340 });
};

/** Flats above one another, balconies full of plants. */
export const tower: Scene = (at, light, dice) => {
  const ground = 800;
  paintSky(at, light, dice);
  paintHills(at, light, dice, ground - 120);
  for (const [x, top, width] of [[60, 470, 190], [1180, 420, 210], [268, 560, 120]] as const) {
    paintWall(at, light, { x, y: top, width, height: ground - top }, [light.hills[1], light.hills[2]], 8);
    for (let y = top + 26; y < ground - 30; y += 38) for (let w = x + 18; w < x + width - 20; w += 36) at.rect(w, y, 18, 20, dice.next() < 0.5 ? light.pane[0] : light.hills[3], { opacity: 0.65 });
  }
  paintLawn(at, light, ground);
  paintPath(at, light, 720, ground, 720);
  paintGroundShadow(at, light, 430, 1010, ground);
  paintWall(at, light, { x: 440, y: 150, width: 560, height: ground - 150 }, light.wall, 12);
  paintWall(at, light, { x: 660, y: 108, width: 120, height: ground - 108 }, light.stone, 10);
  at.rect(428, 140, 584, 16, light.trim).rect(650, 98, 140, 14, light.trim);
  for (let floor = 0; floor < 7; floor += 1) {
    const y = 182 + floor * 82;
    at.rect(440, y + 66, 560, 4, light.shadow, { opacity: 0.16 });
    for (const x of [462, 802]) {
      paintWindow(at, light, { x, y, width: 80, height: 58 }, { panes: [2, 1], frame: 4, sill: false, isLit: dice.next() < 0.72 });
      paintWindow(at, light, { x: x + 98, y: y - 4, width: 78, height: 68 }, { panes: [2, 1], frame: 4, sill: false, isLit: dice.next() < 0.6 });
      at.rect(x + 86, y + 64, 104, 8, light.trim).rect(x + 88, y + 34, 100, 32, at.gradient([[0, light.door, 0.55], [1, light.door, 0.8]])).rect(x + 86, y + 30, 104, 5, light.trim);
      paintHedge(at, light, dice, x + 96, x + 170, y + 34, 17);
    }
    paintWindow(at, light, { x: 692, y: y - 2, width: 56, height: 62 }, { panes: [1, 2], frame: 4, sill: false, isLit: dice.next() < 0.5 });
  }
  at.rect(600, ground - 96, 240, 14, light.trim).rect(622, ground - 82, 196, 82, at.gradient([[0, light.pane[0]], [1, light.pane[1]]]));
  for (const x of [622, 686, 751, 814]) at.rect(x, ground - 82, 5, 82, light.trim);
  paintTree(at, light, dice, { x: 330, base: ground + 30, size: 250 });
  paintTree(at, light, dice, { x: 1120, base: ground + 34, size: 280 });
  paintHedge(at, light, dice, 430, 600, ground + 14, 44);
  paintHedge(at, light, dice, 850, 1010, ground + 14, 44);
};

/** A small house by the water. */
export const bungalow: Scene = (at, light, dice) => {
  const ground = 690;
  paintSky(at, light, dice);
  paintHills(at, light, dice, 560);
  paintWater(at, light, dice, 560, 670);
  paintLawn(at, light, 664);
  paintConifer(at, light, 1270, 700, 470);
  paintConifer(at, light, 1160, 696, 350);
  paintPath(at, light, 640, ground, 620);
  paintGroundShadow(at, light, 320, 1010, ground);
  paintChimney(at, light, 440, 316, 420);
  paintWall(at, light, { x: 340, y: 470, width: 640, height: 220 }, light.wood);
  paintBoards(at, { x: 340, y: 470, width: 640, height: 220 }, light.shadow, 18);
  paintRoof(at, light, [[292, 474], [392, 346], [928, 346], [1028, 474]], { rows: 9 });
  paintWall(at, light, { x: 700, y: 470, width: 250, height: 220 }, light.wall, 6);
  paintGable(at, light, [[684, 474], [825, 352], [966, 474]], light.wall);
  paintWindow(at, light, { x: 752, y: 520, width: 146, height: 108 }, { panes: [3, 2] });
  at.ellipse(825, 430, 21, 21, light.trim).ellipse(825, 430, 15, 15, light.pane[0]);
  paintWindow(at, light, { x: 390, y: 524, width: 150, height: 96 }, { panes: [3, 2] });
  paintDoor(at, light, { x: 604, y: 536, width: 72, height: 142 });
  paintHedge(at, light, dice, 336, 580, ground + 12, 46);
  paintHedge(at, light, dice, 710, 1000, ground + 12, 50);
  paintTree(at, light, dice, { x: 150, base: 740, size: 380 });
};
