import type { Phase } from '../../src/display/phase';

export interface Home {
  id: string;
  address: string;
  area: string;
  state: string;
  phase: Phase;
  priceMinor: number;
  beds: number;
  size: number;
  daysOnMarket: number;
  updatedAt: number;
  agent: string;
  lng: number;
  lat: number;
}

// A small generator with a fixed seed: the gallery looks the same every time.
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const streets = ['Densmore Ave N', 'Fremont Ave N', 'Greenwood Ave N', 'NW 58th St', 'E Pine St', 'Queen Anne Ave N', '35th Ave SW', 'Rainier Ave S'];
const areas = ['Wallingford', 'Fremont', 'Phinney Ridge', 'Ballard', 'Capitol Hill', 'Queen Anne', 'West Seattle', 'Columbia City'];
const agents = ['Maya Okafor', 'Tom Reyes', 'Ada Lindqvist', 'Jon Albrecht'];
export const states: { state: string; phase: Phase }[] = [
  { state: 'Draft', phase: 'not_started' },
  { state: 'In review', phase: 'waiting' },
  { state: 'Active', phase: 'under_way' },
  { state: 'Pending', phase: 'waiting' },
  { state: 'Closed', phase: 'done' },
  { state: 'Withdrawn', phase: 'stopped' },
];

export function makeHomes(count: number): Home[] {
  const random = sequence(7);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('Nothing to pick from.');
    return value;
  };
  const base = Date.now();
  return Array.from({ length: count }, (_, index) => ({
    id: `home-${index}`,
    address: `${1000 + Math.floor(random() * 8000)} ${pick(streets)}`,
    area: pick(areas),
    ...pick(states),
    priceMinor: Math.round(300 + random() * 1700) * 100_000,
    beds: 1 + Math.floor(random() * 5),
    size: 600 + Math.floor(random() * 3000),
    daysOnMarket: Math.floor(random() * 90),
    updatedAt: base - Math.floor(random() * 20 * 86_400_000),
    agent: pick(agents),
    lng: -122.42 + random() * 0.16,
    lat: 47.52 + random() * 0.19,
  }));
}
