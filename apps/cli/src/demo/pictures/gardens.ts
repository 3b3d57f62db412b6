import { mix } from './drawing';
import { paintStones, paintWall, paintWindow } from './facade';
import type { Scene } from './houses';
import { paintHedge, paintHills, paintLawn, paintSky, paintTree, paintWater } from './land';
import { paintBlock, paintPlant, paintUnder } from './room';

/** A terrace behind the house, set for the evening. */
export const garden: Scene = (at, light, dice) => {
  paintSky(at, light, dice);
  paintHills(at, light, dice, 560);
  paintLawn(at, light, 560);
  paintTree(at, light, dice, { x: 260, base: 640, size: 380 });
  paintTree(at, light, dice, { x: 560, base: 590, size: 210 });
  paintHedge(at, light, dice, 0, 880, 590, 54);
  paintWall(at, light, { x: 960, y: 120, width: 480, height: 640 }, light.wall, 30);
  for (let pane = 0; pane < 3; pane += 1) paintWindow(at, light, { x: 1010 + pane * 126, y: 330, width: 112, height: 372 }, { panes: [1, 2], frame: 6, sill: false });
  at.shape([[900, 118], [1440, 96], [1440, 140], [900, 156]], at.gradient([[0, light.roof[0]], [1, light.roof[1]]]));
  paintWindow(at, light, { x: 1090, y: 188, width: 200, height: 76 }, { panes: [3, 1] });
  at.shape([[420, 760], [1440, 700], [1440, 960], [180, 960]], at.gradient([[0, mix(light.path, light.shadow, 0.14)], [1, light.path]]));
  for (let line = 0; line < 9; line += 1) at.line([[470 + line * 116, 757 - line * 6], [250 + line * 170, 960]], light.shadow, 2, { opacity: 0.16 });
  for (const y of [800, 862, 930]) at.line([[330, y + 6], [1440, y - 46]], light.shadow, 2, { opacity: 0.14 });
  for (let lamp = 0; lamp < 10; lamp += 1) {
    const [x, y] = [60 + lamp * 98, 236 + Math.sin((lamp / 9) * Math.PI) * 66];
    at.ellipse(x, y + 10, 46, 46, at.glow([[0, '#ffe9b8', 0.8], [1, '#ffe9b8', 0]])).ellipse(x, y + 10, 7, 9, '#fff6de');
  }
  at.line(Array.from({ length: 25 }, (_, step) => [step * 40, 222 + Math.sin((step / 24) * Math.PI) * 66] as const), light.shadow, 2, { opacity: 0.5 });
  paintUnder(at, light, 720, 884, 240, 20);
  for (const x of [520, 904]) {
    paintBlock(at, light, { x: x - 50, y: 690, width: 100, height: 100 }, light.wood[0], 14);
    paintBlock(at, light, { x: x - 56, y: 778, width: 112, height: 34 }, mix(light.door, '#ffffff', 0.2), 14);
    for (const leg of [-46, 38]) at.rect(x + leg, 808, 9, 76, light.wood[1]);
  }
  at.ellipse(716, 778, 150, 26, light.wood[1]).ellipse(716, 770, 150, 25, at.gradient([[0, mix(light.wood[0], '#ffffff', 0.2)], [1, light.wood[0]]], 90));
  at.rect(706, 790, 18, 90, light.wood[1]).ellipse(715, 884, 60, 10, light.wood[1]);
  at.ellipse(664, 764, 34, 8, light.trim).ellipse(774, 766, 34, 8, light.trim);
  at.rect(706, 716, 20, 50, at.gradient([[0, '#dfe9e6'], [1, '#9fc0b8']], 90), { round: 6 });
  for (const [dx, colour] of [[-14, '#e0b04a'], [0, '#c9745a'], [14, '#f3d9a6']] as const) at.line([[716, 720], [716 + dx, 684]], light.leaf[0], 3).ellipse(716 + dx, 680, 11, 11, colour);
  paintPlant(at, light, dice, 1010, 800, 150);
  paintPlant(at, light, dice, 360, 880, 170);
};

/** A balcony high above water and hills. */
export const balcony: Scene = (at, light, dice) => {
  paintSky(at, light, dice);
  paintHills(at, light, dice, 560);
  paintWater(at, light, dice, 540, 680);
  for (const [x, top, width] of [[90, 470, 90], [200, 420, 70], [286, 500, 110], [1080, 450, 84], [1180, 400, 96], [1296, 486, 120]] as const) {
    paintWall(at, light, { x, y: top, width, height: 690 - top }, [light.hills[1], light.hills[3]], 6);
    for (let y = top + 16; y < 660; y += 24) for (let w = x + 10; w < x + width - 12; w += 20) if (dice.next() < 0.7) at.rect(w, y, 10, 12, light.pane[0], { opacity: 0.7 });
  }
  paintHedge(at, light, dice, 0, 1440, 700, 60);
  at.rect(0, 700, 1440, 260, at.gradient([[0, mix(light.wood[0], light.shadow, 0.2)], [1, light.wood[0]]]));
  for (let board = -12; board <= 12; board += 1) at.line([[720 + board * 90, 700], [720 + board * 190, 960]], light.shadow, 3, { opacity: 0.22 });
  at.rect(0, 520, 1440, 182, at.gradient([[0, '#ffffff', 0.16], [1, mix(light.door, '#ffffff', 0.5), 0.26]]));
  at.rect(0, 510, 1440, 14, light.wood[1]).rect(0, 506, 1440, 6, mix(light.wood[0], '#ffffff', 0.25));
  for (let x = 40; x < 1440; x += 272) at.rect(x, 520, 9, 186, light.shadow, { opacity: 0.75 });
  paintStones(at, light, { x: 0, y: 0, width: 96, height: 960 }, dice);
  at.rect(96, 0, 14, 960, light.trim).rect(110, 0, 34, 960, at.gradient([[0, light.shadow, 0.3], [1, light.shadow, 0]], 90));
  at.shape([[0, 0], [1440, 0], [1440, 40], [0, 74]], light.trim).shape([[0, 74], [1440, 40], [1440, 62], [0, 110]], light.shadow, { opacity: 0.22 });
  for (const x of [430, 960]) {
    paintUnder(at, light, x, 900, 150, 16);
    at.path(`M${x - 120} 640Q${x - 140} 780 ${x - 90} 820H${x + 90}Q${x + 140} 780 ${x + 120} 640Q${x} 600 ${x - 120} 640Z`, at.gradient([[0, light.wood[0]], [1, light.wood[1]]]));
    for (let cane = -4; cane <= 4; cane += 1) at.line([[x + cane * 26, 626], [x + cane * 19, 816]], light.shadow, 2.5, { opacity: 0.25 });
    paintBlock(at, light, { x: x - 96, y: 760, width: 192, height: 56 }, mix(light.door, '#ffffff', 0.3), 24);
    paintBlock(at, light, { x: x - 60, y: 680, width: 120, height: 90 }, x < 700 ? '#e2b36b' : '#c9745a', 24);
    for (const leg of [-92, 82]) at.rect(x + leg, 814, 10, 88, light.wood[1]);
  }
  at.ellipse(696, 812, 78, 17, light.wood[1]).ellipse(696, 806, 78, 16, mix(light.wood[0], '#ffffff', 0.2));
  for (const x of [648, 736]) at.rect(x, 816, 8, 82, light.wood[1]);
  at.rect(664, 776, 26, 28, light.trim, { round: 5 }).rect(708, 772, 30, 32, light.door, { round: 5 });
  paintPlant(at, light, dice, 210, 890, 220);
  paintPlant(at, light, dice, 1270, 900, 250);
};
