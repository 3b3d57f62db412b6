/** How a floor is written on a plan: G, 1, 2, … and B1, B2, … below the ground. */
export function floorName(level: number): string {
  if (level === 0) return 'G';
  return level > 0 ? String(level) : `B${-level}`;
}

/** Reads what people write for a floor: `3`, `G`, `ground`, `B1`, `-1`, `1st`. Undefined when it is none. */
export function floorLevel(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (['g', 'eg', 'gf', 'rc', 'ground', 'ground floor'].includes(plain)) return 0;
  const below = /^b(\d{1,2})$/.exec(plain);
  if (below?.[1] !== undefined) return -Number(below[1]);
  const level = /^(-?\d{1,3})(st|nd|rd|th|\.)?( floor)?$/.exec(plain);
  return level?.[1] === undefined ? undefined : Number(level[1]);
}
