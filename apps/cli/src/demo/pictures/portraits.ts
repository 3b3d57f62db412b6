import { type Drawing, Drawing as Sheet, type Point, sheet } from './drawing';
import type { DrawnScene } from './scenes';

/** Letters as strokes in a square of one by one, so that no font is needed. */
const strokes: Readonly<Record<string, readonly (readonly Point[])[]>> = {
  A: [[[0, 1], [0.5, 0], [1, 1]], [[0.2, 0.62], [0.8, 0.62]]],
  H: [[[0, 0], [0, 1]], [[1, 0], [1, 1]], [[0, 0.5], [1, 0.5]]],
  O: [[[0.5, 0], [0.85, 0.15], [1, 0.5], [0.85, 0.85], [0.5, 1], [0.15, 0.85], [0, 0.5], [0.15, 0.15], [0.5, 0]]],
};

interface Palette {
  readonly high: string;
  readonly low: string;
  readonly shape: string;
  readonly ink: string;
}

const palettes: Readonly<Record<string, Palette>> = {
  agent: { high: '#1f5f66', low: '#0f3439', shape: '#3f8f8b', ink: '#f4efe6' },
  owner: { high: '#7a4b2f', low: '#3c2316', shape: '#b9825b', ink: '#fbf3e7' },
  'agent.hyderabad': { high: '#34507c', low: '#182743', shape: '#6f8fc0', ink: '#f1f3f8' },
  'owner.hyderabad': { high: '#5d3f6b', low: '#2c1c35', shape: '#9a78ab', ink: '#f6eff8' },
};

function letter(drawing: Drawing, name: string, x: number, y: number, size: number, ink: string): void {
  for (const stroke of strokes[name] ?? []) drawing.line(stroke.map(([dx, dy]) => [x + dx * size * 0.8, y + dy * size] as const), ink, size * 0.13);
}

/** The demo's roles have no faces: their initials, over a horizon of their own colour. */
function portrait(local: string, initials: string, alt: string): DrawnScene {
  return {
    name: `portrait-${local}`, place: 'house', caption: '', alt,
    draw() {
      const { high, low, shape, ink } = palettes[local] ?? { high: '#444444', low: '#222222', shape: '#777777', ink: '#ffffff' };
      const drawing = new Sheet();
      const { width, height } = sheet;
      drawing.rect(0, 0, width, height, drawing.gradient([[0, high], [1, low]]));
      drawing.haze(width * 0.62, height * 0.3, 190, 190, shape, { opacity: 0.8, soft: 120 });
      drawing.ellipse(width / 2, height * 1.18, width * 0.62, height * 0.46, shape, { opacity: 0.45 });
      drawing.ellipse(width / 2, height * 1.3, width * 0.5, height * 0.46, shape, { opacity: 0.55 });
      const size = initials.length === 1 ? 300 : 240;
      const total = initials.length * size * 0.8 + (initials.length - 1) * size * 0.35;
      [...initials].forEach((one, index) => { letter(drawing, one, (width - total) / 2 + index * size * 1.15, (height - size) / 2 - 40, size, ink); });
      return drawing.svg();
    },
  };
}

export const portraits: readonly (DrawnScene & { readonly local: string })[] = [
  { local: 'agent', ...portrait('agent', 'A', 'The letter A over two green hills') },
  { local: 'owner', ...portrait('owner', 'AO', 'The letters A and O over two brown hills') },
  { local: 'agent.hyderabad', ...portrait('agent.hyderabad', 'AH', 'The letters A and H over two blue hills') },
  { local: 'owner.hyderabad', ...portrait('owner.hyderabad', 'OH', 'The letters O and H over two violet hills') },
];
