/** The hour of a scene: what colours everything in it. */
export interface Light {
  /** From the zenith to the horizon. */
  readonly sky: readonly [string, string, string, string];
  readonly sun: { readonly x: number; readonly y: number; readonly radius: number; readonly core: string; readonly halo: string };
  readonly cloud: string;
  /** From the farthest hill to the nearest. */
  readonly hills: readonly [string, string, string, string];
  readonly lawn: readonly [string, string];
  readonly path: string;
  readonly leaf: readonly [dark: string, light: string];
  /** Walls in the light and in the shade. */
  readonly wall: readonly [lit: string, shade: string];
  readonly stone: readonly [lit: string, shade: string];
  readonly wood: readonly [lit: string, shade: string];
  readonly roof: readonly [lit: string, shade: string];
  readonly trim: string;
  readonly door: string;
  /** What a pane shows: the sky it mirrors, or the lamps behind it. */
  readonly pane: readonly [string, string];
  readonly shadow: string;
}

const verdigris = '#3f7f74';

export const evening: Light = {
  sky: ['#35486b', '#8a7f98', '#e3a98c', '#f8d9a8'], sun: { x: 1060, y: 520, radius: 46, core: '#fff3d6', halo: '#ffd59a' }, cloud: '#f6c7a4',
  hills: ['#c39a92', '#94818a', '#5f6d70', '#42574f'], lawn: ['#7c8a56', '#4a5f41'], path: '#d9c3a1', leaf: ['#33493c', '#7f8a4e'],
  wall: ['#f3e3cb', '#c2aa98'], stone: ['#cdb79c', '#948577'], wood: ['#b5825a', '#7f5c46'], roof: ['#5d5560', '#413f4b'], trim: '#fbf1df', door: verdigris,
  pane: ['#ffe2a0', '#f5b869'], shadow: '#2c3440',
};

export const morning: Light = {
  sky: ['#5f9bc4', '#9cc3d8', '#d5e3dc', '#f5ead2'], sun: { x: 330, y: 300, radius: 40, core: '#fffdf2', halo: '#fff0c4' }, cloud: '#ffffff',
  hills: ['#b9cdd0', '#8fb0ad', '#6a9384', '#4d7a61'], lawn: ['#9db86f', '#5f8a52'], path: '#e8dcc6', leaf: ['#3c6a4c', '#9dbb66'],
  wall: ['#f7f1e6', '#cfc9bd'], stone: ['#d9d0c0', '#a79d8e'], wood: ['#c9996b', '#92694a'], roof: ['#75706f', '#565355'], trim: '#ffffff', door: '#2f6f66',
  pane: ['#d8ecf2', '#7fa9bb'], shadow: '#31443f',
};

export const dusk: Light = {
  sky: ['#16233f', '#2f4468', '#6b6a8c', '#d59a86'], sun: { x: 1130, y: 190, radius: 34, core: '#fdf6e3', halo: '#b9c4da' }, cloud: '#7d7a98',
  hills: ['#5d6484', '#434f6b', '#2f3e52', '#22303c'], lawn: ['#3f5648', '#263a35'], path: '#8f8a86', leaf: ['#1e3030', '#456052'],
  wall: ['#a59fa5', '#6b6a7a'], stone: ['#8c8487', '#5b5a66'], wood: ['#876753', '#554641'], roof: ['#363a4c', '#262a39'], trim: '#d7d2cf', door: '#4e938a',
  pane: ['#ffdf8f', '#ffae55'], shadow: '#0f1724',
};

export const monsoon: Light = {
  sky: ['#6e8b96', '#9fb5b5', '#cfd5c4', '#efe3bf'], sun: { x: 980, y: 330, radius: 60, core: '#fff8df', halo: '#f7e5b0' }, cloud: '#e9ece4',
  hills: ['#b4c3b5', '#8aa692', '#5e8670', '#3f6b55'], lawn: ['#86a95d', '#3f7548'], path: '#d8c3a4', leaf: ['#1f5a43', '#7db35a'],
  wall: ['#f6e9d2', '#cdb89d'], stone: ['#d6b58d', '#a08062'], wood: ['#b9764b', '#80513a'], roof: ['#a5604a', '#7b4638'], trim: '#fffaf0', door: '#2c776d',
  pane: ['#dbe7dd', '#83a39c'], shadow: '#29403a',
};
