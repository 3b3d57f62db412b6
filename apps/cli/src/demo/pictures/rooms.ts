import { mix } from './drawing';
import type { Scene } from './houses';
import { back, paintBlock, paintCurtain, paintPendant, paintPicture, paintPlant, paintRoom, paintSunPatch, paintUnder, paintView } from './room';

/** A sofa under a wide window. */
export const living: Scene = (at, light, dice) => {
  paintRoom(at, light, { wall: light.wall[0], floor: [light.wood[0], light.wood[1]], floorKind: 'boards' });
  paintView(at, light, dice, { x: 470, y: 196, width: 500, height: 290 }, 3);
  for (const [x, side] of [[458, -1], [982, 1]] as const) paintCurtain(at, light, x, 168, 470, mix(light.door, '#ffffff', 0.45), side);
  at.rect(370, 160, 700, 8, light.wood[1], { round: 4 });
  paintSunPatch(at, light, 520, 380);
  at.ellipse(730, 812, 480, 84, mix(light.trim, light.door, 0.16)).ellipse(730, 812, 446, 74, mix(light.trim, light.wall[1], 0.2)).ellipse(730, 812, 420, 66, mix(light.trim, light.door, 0.1));
  paintUnder(at, light, 700, 742, 330, 22);
  paintBlock(at, light, { x: 400, y: 520, width: 600, height: 150 }, light.door, 30);
  for (const x of [440, 700]) paintBlock(at, light, { x, y: 500, width: 260, height: 130 }, mix(light.door, '#ffffff', 0.1), 26);
  paintBlock(at, light, { x: 420, y: 616, width: 560, height: 84 }, mix(light.door, '#ffffff', 0.06), 20);
  at.rect(699, 618, 3, 76, light.shadow, { opacity: 0.25 });
  for (const x of [372, 962]) paintBlock(at, light, { x, y: 566, width: 70, height: 150 }, mix(light.door, light.shadow, 0.12), 26);
  for (const [x, colour] of [[462, '#e2b36b'], [876, '#c9745a'], [548, light.trim]] as const) at.rect(x, 548, 84, 80, at.gradient([[0, mix(colour, '#ffffff', 0.1)], [1, mix(colour, light.shadow, 0.15)]], 30), { round: 16 });
  for (const x of [410, 976]) at.rect(x, 712, 12, 32, light.wood[1]);
  paintUnder(at, light, 710, 856, 170, 16);
  at.ellipse(710, 790, 170, 34, mix(light.wood[0], light.shadow, 0.25)).ellipse(710, 784, 170, 32, at.gradient([[0, mix(light.wood[0], '#ffffff', 0.2)], [1, light.wood[0]]], 90));
  for (const x of [590, 824]) at.rect(x, 806, 9, 50, light.wood[1]);
  at.rect(640, 766, 92, 12, '#c9745a', { round: 2 }).rect(648, 755, 80, 12, light.trim, { round: 2 });
  at.ellipse(770, 774, 24, 9, light.trim).rect(764, 742, 12, 30, light.leaf[1], { round: 6 });
  paintPlant(at, light, dice, 1116, 742, 190);
  at.rect(284, 420, 8, 300, light.wood[1]).ellipse(288, 722, 44, 9, light.wood[1]);
  at.ellipse(288, 420, 150, 130, at.glow([[0, '#ffe6b0', 0.55], [1, '#ffe6b0', 0]]));
  at.path('M240 430L258 350H318L336 430Z', at.gradient([[0, '#fff4d8'], [1, '#f2cf8f']]));
};

/** Oak, stone, and a table to sit around. */
export const kitchen: Scene = (at, light, dice) => {
  paintRoom(at, light, { wall: mix(light.wall[0], light.trim, 0.5), floor: [mix(light.stone[0], light.trim, 0.3), light.stone[0]], floorKind: 'tiles', isLitFromLeft: false });
  paintView(at, light, dice, { x: 560, y: 200, width: 320, height: 190 }, 2);
  for (const [x, w] of [[270, 230], [940, 232]] as const) {
    paintBlock(at, light, { x, y: 180, width: w, height: 180 }, light.door, 6);
    at.rect(x + w / 2 - 1.5, 184, 3, 172, light.shadow, { opacity: 0.3 });
    for (const knob of [x + w / 2 - 16, x + w / 2 + 10]) at.rect(knob, 306, 6, 34, '#d9b56d', { round: 3 });
    at.rect(x, 360, w, 14, at.gradient([[0, light.shadow, 0.3], [1, light.shadow, 0]]));
  }
  for (let row = 0; row < 4; row += 1) for (let x = 250 + (row % 2) * 26; x < 1164; x += 52) if (x < 534 || x > 894) at.rect(x + 1.5, 376 + row * 23, 49, 20, mix(light.trim, light.wall[1], dice.next() * 0.22), { round: 2 });
  paintBlock(at, light, { x: 250, y: 484, width: 940, height: 166 }, light.door, 0);
  for (let x = 250; x < 1190; x += 157) at.rect(x + 8, 506, 141, 130, mix(light.door, '#ffffff', 0.08), { round: 3 }).rect(x + 54, 518, 48, 6, '#d9b56d', { round: 3 });
  at.rect(240, 468, 960, 20, mix(light.stone[0], '#ffffff', 0.45)).rect(240, 488, 960, 8, light.shadow, { opacity: 0.24 });
  at.line([[706, 466], [706, 424], [712, 408], [730, 402], [746, 410], [750, 428]], '#b9c0c4', 8);
  at.rect(320, 430, 40, 38, '#c9745a', { round: 6 }).rect(372, 418, 30, 50, light.trim, { round: 6 }).rect(1010, 436, 70, 32, light.wood[0], { round: 6 });
  paintPlant(at, light, dice, 470, 468, 58);
  paintUnder(at, light, 720, 896, 400, 26);
  paintBlock(at, light, { x: 372, y: 716, width: 696, height: 172 }, light.wood[0], 4);
  for (let x = 400; x < 1060; x += 44) at.rect(x, 722, 2, 162, light.shadow, { opacity: 0.16 });
  at.shape([[340, 690], [1100, 690], [1120, 722], [320, 722]], at.gradient([[0, mix(light.stone[0], '#ffffff', 0.75)], [1, mix(light.stone[0], '#ffffff', 0.4)]]));
  at.rect(320, 722, 800, 7, light.shadow, { opacity: 0.24 });
  at.ellipse(560, 692, 70, 16, light.wood[1]).ellipse(560, 686, 70, 15, light.wood[0]);
  for (const [x, colour] of [[532, '#d98a3d'], [562, '#c8553d'], [590, '#e0b04a']] as const) at.ellipse(x, 672, 20, 19, colour);
  at.rect(868, 606, 34, 84, at.gradient([[0, '#dfe9e6'], [1, '#a9c4be']], 90), { round: 8 });
  for (const [dx, dy] of [[0, -66], [-26, -44], [24, -50]] as const) at.line([[885, 610], [885 + dx, 610 + dy]], light.leaf[0], 3).ellipse(885 + dx, 606 + dy, 14, 17, light.leaf[1]);
  for (const x of [470, 960]) {
    paintUnder(at, light, x, 936, 56, 10);
    at.ellipse(x, 806, 52, 13, light.wood[1]).ellipse(x, 800, 52, 12, mix(light.wood[0], '#ffffff', 0.15));
    for (const leg of [-36, 30]) at.shape([[x + leg, 808], [x + leg + 8, 808], [x + leg * 1.35 + 8, 934], [x + leg * 1.35, 934]], light.wood[1]);
  }
  for (const x of [520, 720, 920]) paintPendant(at, light, x, 96, light.door);
};

/** A bed, lamps, and the morning outside. */
export const bedroom: Scene = (at, light, dice) => {
  paintRoom(at, light, { wall: mix(light.wall[0], light.door, 0.16), floor: [mix(light.wood[0], light.trim, 0.2), light.wood[0]], floorKind: 'boards', isLitFromLeft: false });
  paintView(at, light, dice, { x: 880, y: 190, width: 240, height: 290 }, 2);
  for (const [x, side] of [[868, -1], [1132, 1]] as const) paintCurtain(at, light, x, 164, 480, mix(light.trim, light.wall[1], 0.18), side);
  paintSunPatch(at, light, 760, 300);
  paintPicture(at, light, { x: 330, y: 196, width: 150, height: 180 });
  paintPicture(at, light, { x: 510, y: 196, width: 150, height: 180 });
  at.shape([[180, 770], [1010, 770], [1120, 900], [90, 900]], mix(light.trim, '#c9745a', 0.2)).shape([[206, 778], [984, 778], [1082, 888], [128, 888]], mix(light.trim, light.wall[1], 0.12));
  paintUnder(at, light, 520, 806, 380, 26);
  paintBlock(at, light, { x: 280, y: 420, width: 480, height: 210 }, light.wood[0], 18);
  for (let x = 310; x < 750; x += 60) at.rect(x, 436, 3, 120, light.shadow, { opacity: 0.18 });
  at.shape([[270, 586], [770, 586], [840, 776], [200, 776]], at.gradient([[0, light.trim], [1, mix(light.trim, light.wall[1], 0.3)]]));
  for (const x of [300, 536]) {
    at.rect(x, 520, 204, 86, at.gradient([[0, '#ffffff'], [1, mix(light.trim, light.wall[1], 0.4)]]), { round: 30 });
    at.rect(x + 42, 556, 124, 62, at.gradient([[0, mix(light.door, '#ffffff', 0.25)], [1, light.door]]), { round: 22 });
  }
  at.shape([[246, 652], [794, 652], [848, 800], [192, 800]], at.gradient([[0, mix(light.door, '#ffffff', 0.3)], [1, mix(light.door, light.shadow, 0.16)]]));
  for (let fold = 0; fold < 7; fold += 1) at.line([[270 + fold * 82, 662], [228 + fold * 100, 796]], light.shadow, 4, { opacity: 0.1 });
  at.shape([[240, 660], [800, 660], [806, 686], [234, 686]], '#ffffff', { opacity: 0.65 });
  at.shape([[192, 800], [848, 800], [848, 826], [192, 826]], light.wood[1]);
  for (const x of [196, 796]) {
    paintBlock(at, light, { x, y: 606, width: 76, height: 104 }, light.wood[1], 6);
    at.rect(x + 24, 650, 28, 6, '#d9b56d', { round: 3 }).rect(x + 34, 566, 8, 40, '#d9b56d').ellipse(x + 38, 606, 22, 5, '#d9b56d');
    at.ellipse(x + 38, 540, 120, 110, at.glow([[0, '#ffe6b0', 0.55], [1, '#ffe6b0', 0]]));
    at.path(`M${x + 6} 570L${x + 18} 516H${x + 58}L${x + 70} 570Z`, at.gradient([[0, '#fff4d8'], [1, '#f2cf8f']]));
  }
  paintPlant(at, light, dice, 1084, 742, 170);
};

/** A tub at the window, tiles in verdigris. */
export const bathroom: Scene = (at, light, dice) => {
  paintRoom(at, light, { wall: light.trim, floor: [mix(light.stone[0], light.trim, 0.4), mix(light.stone[0], light.trim, 0.1)], floorKind: 'tiles' });
  for (let row = 0; row < 9; row += 1) for (let x = back.x + (row % 2) * 27; x < back.x + back.width - 4; x += 54) at.rect(x + 1.5, 362 + row * 31, Math.min(51, back.x + back.width - x - 3), 28, mix(light.door, '#ffffff', 0.12 + dice.next() * 0.3), { round: 3 });
  at.rect(back.x, 350, back.width, 12, light.trim).rect(back.x, 638, back.width, 14, light.trim);
  paintView(at, light, dice, { x: 330, y: 176, width: 330, height: 200 }, 2);
  paintSunPatch(at, light, 420, 280);
  paintUnder(at, light, 520, 800, 330, 22);
  at.path('M230 560H810Q806 760 690 786H350Q234 760 230 560Z', at.gradient([[0, '#ffffff'], [1, mix('#ffffff', light.wall[1], 0.55)]]));
  at.rect(214, 544, 612, 26, at.gradient([[0, '#ffffff'], [1, mix('#ffffff', light.wall[1], 0.3)]]), { round: 13 });
  at.ellipse(520, 562, 276, 8, mix(light.sky[2], light.door, 0.25));
  for (const x of [330, 690]) at.path(`M${x - 16} 780H${x + 16}L${x + 8} 812H${x - 8}Z`, '#d9b56d');
  at.line([[770, 546], [770, 470], [740, 456], [716, 468]], '#d9b56d', 9);
  at.rect(254, 536, 96, 120, mix(light.trim, '#e2b36b', 0.35), { round: 6 }).rect(254, 640, 96, 8, '#c9745a');
  at.ellipse(1010, 300, 118, 118, '#d9b56d').ellipse(1010, 300, 108, 108, at.gradient([[0, mix(light.sky[1], '#ffffff', 0.5)], [1, mix(light.sky[3], '#ffffff', 0.4)]], 30));
  at.shape([[940, 350], [1010, 220], [1046, 214], [970, 372]], '#ffffff', { opacity: 0.3 });
  paintUnder(at, light, 1010, 790, 190, 18);
  paintBlock(at, light, { x: 850, y: 556, width: 330, height: 226 }, light.wood[0], 8);
  for (const x of [862, 1020]) at.rect(x, 574, 148, 194, mix(light.wood[0], '#ffffff', 0.12), { round: 4 }).rect(x + 52, 588, 44, 6, '#d9b56d', { round: 3 });
  at.rect(838, 538, 354, 22, '#ffffff', { round: 4 }).rect(838, 560, 354, 8, light.shadow, { opacity: 0.2 });
  at.path('M926 540Q934 498 960 496H1060Q1086 498 1094 540Z', at.gradient([[0, '#ffffff'], [1, mix('#ffffff', light.wall[1], 0.45)]]));
  at.line([[1010, 496], [1010, 462], [1026, 456], [1036, 468]], '#d9b56d', 8);
  for (const x of [852, 1168]) at.ellipse(x, 262, 90, 90, at.glow([[0, '#ffe6b0', 0.6], [1, '#ffe6b0', 0]])).ellipse(x, 262, 20, 26, '#fff6de');
  paintPlant(at, light, dice, 1140, 540, 74);
};

/** A desk, shelves full of books, and a window to look out of. */
export const study: Scene = (at, light, dice) => {
  paintRoom(at, light, { wall: mix(light.door, light.wall[0], 0.62), floor: [light.wood[0], light.wood[1]], floorKind: 'boards' });
  paintView(at, light, dice, { x: 640, y: 190, width: 340, height: 250 }, 2);
  paintSunPatch(at, light, 620, 300);
  paintBlock(at, light, { x: 270, y: 176, width: 300, height: 474 }, light.wood[1], 4);
  const spines = ['#c9745a', '#e2b36b', light.door, light.trim, '#7d8f9c', '#8d5740', mix(light.door, '#ffffff', 0.4)];
  for (let shelf = 0; shelf < 5; shelf += 1) {
    const y = 190 + shelf * 91;
    at.rect(284, y, 272, 80, mix(light.wood[1], light.shadow, 0.5));
    for (let x = 290; x < 536; ) {
      const width = 11 + dice.next() * 17;
      const height = 46 + dice.next() * 28;
      if (dice.next() < 0.86) at.rect(x, y + 80 - height, width, height, dice.of(spines), { round: 1.5 });
      x += width + 2;
    }
    at.rect(278, y + 80, 284, 10, light.wood[0]);
  }
  paintPicture(at, light, { x: 1024, y: 220, width: 130, height: 160 });
  at.ellipse(790, 838, 430, 68, mix('#c9745a', light.trim, 0.3)).ellipse(790, 838, 396, 58, mix('#c9745a', light.trim, 0.5));
  paintUnder(at, light, 810, 812, 310, 20);
  for (const x of [566, 1040]) at.rect(x, 600, 16, 208, light.wood[1]);
  paintBlock(at, light, { x: 880, y: 596, width: 160, height: 120 }, light.wood[0], 4);
  for (const y of [610, 664]) at.rect(892, y, 136, 42, mix(light.wood[0], '#ffffff', 0.14), { round: 3 }).rect(940, y + 17, 40, 6, '#d9b56d', { round: 3 });
  at.rect(540, 572, 540, 26, at.gradient([[0, mix(light.wood[0], '#ffffff', 0.22)], [1, light.wood[0]]]), { round: 4 });
  at.shape([[690, 482], [870, 482], [878, 566], [682, 566]], '#3b4450').shape([[700, 490], [860, 490], [866, 556], [694, 556]], at.gradient([[0, light.sky[1]], [1, light.sky[3]]], 30)).rect(660, 564, 240, 9, '#aeb4b8', { round: 4 });
  at.line([[590, 570], [606, 500], [650, 462]], '#d9b56d', 7).path('M630 452L672 440L684 476L640 486Z', light.door);
  at.ellipse(650, 520, 130, 90, at.glow([[0, '#ffe6b0', 0.5], [1, '#ffe6b0', 0]]));
  at.rect(948, 540, 34, 32, '#c9745a', { round: 6 }).rect(1000, 556, 60, 8, light.trim).rect(1004, 548, 54, 8, light.door).rect(1000, 540, 58, 8, '#e2b36b');
  paintBlock(at, light, { x: 690, y: 610, width: 150, height: 120 }, light.door, 28);
  paintBlock(at, light, { x: 676, y: 718, width: 178, height: 46 }, light.door, 20);
  for (const x of [694, 826]) at.rect(x, 760, 10, 76, light.wood[1]);
  paintPlant(at, light, dice, 1110, 770, 200);
};
