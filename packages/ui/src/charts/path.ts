export interface Position {
  x: number;
  y: number;
}

const fixed = (value: number): string => value.toFixed(2).replace(/\.?0+$/, '');

/** A straight line through the points. */
export function linePath(points: readonly Position[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${fixed(x)},${fixed(y)}`).join('');
}

/** A value holds until the next one: prices, states. */
export function stepPath(points: readonly Position[], endX?: number): string {
  const [first] = points;
  if (!first) return '';
  const steps = points.slice(1).map(({ x, y }) => `H${fixed(x)}V${fixed(y)}`);
  return `M${fixed(first.x)},${fixed(first.y)}${steps.join('')}${endX === undefined ? '' : `H${fixed(endX)}`}`;
}

/** Closes a line down to the baseline. */
export function areaPath(line: string, points: readonly Position[], baseY: number, endX?: number): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return '';
  return `${line}L${fixed(endX ?? last.x)},${fixed(baseY)}H${fixed(first.x)}Z`;
}
