/** Corners as [longitude, latitude] in degrees. */
export type Corner = readonly [number, number];

/**
 * What is wrong with a drawn ring, or undefined: it must have at least three corners, and its edges may touch only where
 * they meet. An edge takes the shorter way round the globe; a ring round a pole is not one.
 */
export function ringProblem(ring: readonly Corner[]): string | undefined {
  const corners = unwrapped(withoutRepeats(ring));
  const first = corners[0];
  const last = corners.at(-1);
  if (first === undefined || last === undefined || corners.length < 3) return 'needs at least three corners';
  if (Math.abs(last[0] - first[0]) > 180) return 'goes round a pole';
  const edges = corners.map((from, at): readonly [Corner, Corner] => [from, corners[(at + 1) % corners.length] ?? first]);
  for (const [at, [a, b]] of edges.entries())
    for (const [further, [c, d]] of edges.entries()) {
      if (further <= at) continue;
      const areNeighbours = further === at + 1 || (at === 0 && further === edges.length - 1);
      if (areNeighbours ? foldsBack(a, b, c, d) : touch(a, b, c, d)) return 'crosses itself';
    }
  return undefined;
}

/** Without a corner given twice in a row, nor the first one again at the end. */
export function withoutRepeats(ring: readonly Corner[]): readonly Corner[] {
  const kept = ring.filter((corner, at) => at === 0 || !isSame(corner, ring[at - 1]));
  return kept.length > 1 && isSame(kept[0], kept.at(-1)) ? kept.slice(0, -1) : kept;
}

function isSame(one: Corner | undefined, other: Corner | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

function unwrapped(ring: readonly Corner[]): readonly Corner[] {
  let previous: number | undefined;
  return ring.map(([longitude, latitude]): Corner => {
    const x = previous === undefined ? longitude : longitude + 360 * Math.round((previous - longitude) / 360);
    previous = x;
    return [x, latitude];
  });
}

/** Which side of the line from a to b the point lies on: positive left, negative right, zero on it. */
function side([ax, ay]: Corner, [bx, by]: Corner, [x, y]: Corner): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

function isBetween([ax, ay]: Corner, [bx, by]: Corner, [x, y]: Corner): boolean {
  return Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);
}

function touch(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (abc === 0 && isBetween(a, b, c)) || (abd === 0 && isBetween(a, b, d)) || (cda === 0 && isBetween(c, d, a)) || (cdb === 0 && isBetween(c, d, b));
}

/** Neighbouring edges share a corner; they must not run back over each other from it. */
function foldsBack(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const [shared, one, other] = b[0] === c[0] && b[1] === c[1] ? [b, a, d] : [a, b, c];
  return side(one, shared, other) === 0 && (one[0] - shared[0]) * (other[0] - shared[0]) + (one[1] - shared[1]) * (other[1] - shared[1]) > 0;
}
