import { mix } from './drawing';
import { paintDoor, paintGroundShadow, paintPost, paintStones, paintWall, paintWindow } from './facade';
import type { Scene } from './houses';
import { paintHedge, paintHills, paintLawn, paintPalm, paintPath, paintSky, paintTree } from './land';

/** White terraces above one another, a pool in front. */
export const villa: Scene = (at, light, dice) => {
  const ground = 690;
  paintSky(at, light, dice);
  paintHills(at, light, dice, ground - 80);
  paintPalm(at, light, dice, 190, ground + 6, 470);
  paintPalm(at, light, dice, 300, ground + 2, 350);
  paintLawn(at, light, ground);
  paintGroundShadow(at, light, 330, 1180, ground);
  paintWall(at, light, { x: 520, y: 250, width: 470, height: 200 }, light.wall, 30);
  paintWindow(at, light, { x: 560, y: 300, width: 180, height: 138 }, { panes: [3, 1], sill: false });
  paintWindow(at, light, { x: 800, y: 300, width: 140, height: 138 }, { panes: [2, 1], sill: false });
  at.shape([[480, 252], [1050, 236], [1050, 258], [480, 274]], light.trim);
  paintWall(at, light, { x: 350, y: 450, width: 800, height: 240 }, light.wall, 34);
  paintStones(at, light, { x: 860, y: 450, width: 130, height: 240 }, dice);
  paintWindow(at, light, { x: 392, y: 500, width: 210, height: 176 }, { panes: [3, 1], sill: false });
  paintDoor(at, light, { x: 700, y: 530, width: 90, height: 152 });
  paintWindow(at, light, { x: 1022, y: 512, width: 96, height: 130 }, { panes: [2, 2] });
  at.shape([[300, 448], [1200, 432], [1200, 456], [300, 474]], light.trim);
  for (let x = 536; x < 980; x += 11) at.rect(x, 392, 2.5, 50, light.door, { opacity: 0.8 });
  at.rect(524, 388, 470, 6, light.door);
  for (const x of [334, 1172]) paintPost(at, light, x, 462, ground + 2, 16);
  at.shape([[280, ground + 4], [1220, ground + 4], [1330, 900], [140, 900]], light.path);
  at.shape([[420, ground + 54], [1040, ground + 54], [1130, 862], [290, 862]], mix(light.path, light.shadow, 0.25));
  at.shape([[430, ground + 62], [1032, ground + 62], [1116, 856], [306, 856]], at.gradient([[0, mix(light.sky[2], '#3fa7a3', 0.45)], [1, '#2d8f93']]));
  at.within([[430, ground + 62], [1032, ground + 62], [1116, 856], [306, 856]], () => {
    for (let glint = 0; glint < 26; glint += 1) at.rect(330 + dice.next() * 720, ground + 72 + dice.next() * 90, 30 + dice.next() * 60, 2, '#ffffff', { round: 1, opacity: 0.14 + dice.next() * 0.26 });
  });
  paintHedge(at, light, dice, 1000, 1220, ground + 16, 52);
  paintPalm(at, light, dice, 1310, ground + 60, 520);
};

/** Arches and a carved front, as old houses of the Deccan have them. */
export const haveli: Scene = (at, light, dice) => {
  const ground = 730;
  paintSky(at, light, dice);
  paintHills(at, light, dice, ground - 110);
  paintTree(at, light, dice, { x: 200, base: ground + 6, size: 450 });
  paintLawn(at, light, ground);
  paintPath(at, light, 740, ground, 720);
  paintGroundShadow(at, light, 380, 1110, ground);
  paintWall(at, light, { x: 400, y: 250, width: 690, height: ground - 250 }, light.stone, 30);
  at.rect(384, 232, 722, 24, light.trim).rect(392, 474, 706, 16, light.trim).rect(384, 486, 722, 8, light.shadow, { opacity: 0.25 });
  for (let x = 400; x < 1090; x += 46) at.path(`M${x} 232q11.500 -34 23 -34q11.500 0 23 34Z`, light.wall[0]);
  const arch = (x: number, y: number, width: number, height: number) => {
    const outline = (grow: number) => `M${x - grow} ${y + height}V${y + width * 0.55 - grow}Q${x - grow} ${y + width * 0.12 - grow} ${x + width / 2} ${y - grow * 1.4}Q${x + width + grow} ${y + width * 0.12 - grow} ${x + width + grow} ${y + width * 0.55 - grow}V${y + height}Z`;
    at.path(outline(11), light.trim).path(outline(0), at.gradient([[0, light.pane[1]], [1, light.pane[0]]]));
    at.path(outline(0), at.gradient([[0, light.shadow, 0.5], [0.5, light.shadow, 0.05]]));
    at.rect(x + width / 2 - 2, y + 6, 4, height - 6, light.door).rect(x, y + height * 0.52, width, 4, light.door);
  };
  for (const x of [446, 584, 834, 972]) arch(x, 300, 78, 150);
  arch(700, 286, 96, 164);
  for (const x of [446, 972]) arch(x, 540, 84, 190);
  for (const x of [572, 846]) arch(x, 540, 84, 190);
  at.rect(672, 268, 152, 6, light.door).rect(664, 444, 168, 30, light.wood[1]).rect(664, 440, 168, 8, light.wood[0]);
  for (let x = 672; x < 828; x += 12) at.rect(x, 404, 4, 40, light.wood[0]);
  at.rect(666, 400, 164, 6, light.wood[0]);
  paintDoor(at, light, { x: 706, y: 548, width: 84, height: 168 });
  paintHedge(at, light, dice, 390, 640, ground + 16, 46);
  paintHedge(at, light, dice, 840, 1110, ground + 16, 46);
  paintPalm(at, light, dice, 1230, ground + 20, 480);
};
