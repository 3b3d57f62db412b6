import { z } from 'zod';

/** What goes wrong in a house. One vocabulary for every house, so that reports compare and skills mean the same. */
export const ticketCategory = z.enum(['plumbing', 'heating', 'electrical', 'lift', 'doors_and_locks', 'windows', 'walls_and_damp', 'appliance', 'pests', 'noise', 'cleaning', 'rubbish', 'safety', 'grounds', 'other']);
export type TicketCategory = z.infer<typeof ticketCategory>;

/** Words that speak for a category, with how strongly they do. Stems: a word of the text counts when it begins with one. */
const words: Readonly<Record<Exclude<TicketCategory, 'other'>, Readonly<Record<string, number>>>> = {
  plumbing: { leak: 3, drip: 3, tap: 2, faucet: 3, toilet: 3, flush: 3, sink: 2, drain: 3, pipe: 2, plumb: 4, sewage: 4, shower: 2, bath: 2, water: 2, overflow: 2, clog: 3, flood: 3 },
  heating: { heat: 3, radiator: 4, boiler: 4, thermostat: 4, cold: 2, warm: 1, hot: 1, furnace: 4, freez: 2, ventil: 2, conditioning: 3, hvac: 4 },
  electrical: { electric: 4, power: 3, socket: 4, outlet: 4, light: 3, lamp: 3, bulb: 4, fuse: 4, breaker: 4, wiring: 4, switch: 3, spark: 4, doorbell: 2, intercom: 3 },
  lift: { lift: 4, elevator: 4, escalator: 3 },
  doors_and_locks: { door: 3, lock: 4, key: 3, hinge: 4, gate: 3, handle: 2, fob: 4, garage: 1, buzzer: 3 },
  windows: { window: 4, glass: 3, pane: 3, blind: 2, shutter: 3, frame: 1 },
  walls_and_damp: { wall: 3, ceiling: 3, plaster: 4, paint: 3, damp: 4, mold: 4, mould: 4, crack: 2, floor: 2, tile: 3, carpet: 2, stain: 1, roof: 3 },
  appliance: { fridge: 4, refrigerator: 4, oven: 4, stove: 4, dishwasher: 4, washing: 3, washer: 3, dryer: 3, appliance: 4, microwave: 4, cooker: 4, hood: 2 },
  pests: { pest: 4, mice: 4, mouse: 4, rat: 4, rats: 4, rodent: 4, roach: 4, cockroach: 4, bug: 3, bedbug: 4, ants: 3, wasp: 4, insect: 4, pigeon: 3, vermin: 4 },
  noise: { noise: 4, noisy: 4, loud: 4, music: 3, party: 3, bark: 3, shout: 3, drill: 2, hammer: 2, bang: 2 },
  cleaning: { clean: 3, dirty: 3, dirt: 3, dust: 3, smell: 2, urine: 3, vomit: 3, spill: 3, graffiti: 4, unsanitary: 4 },
  rubbish: { rubbish: 4, garbage: 4, trash: 4, waste: 3, recycl: 4, bin: 3, bins: 4, litter: 3, dump: 3, mattress: 2 },
  safety: { fire: 4, smoke: 4, alarm: 3, gas: 4, carbon: 4, extinguisher: 4, railing: 3, stair: 2, trip: 2, danger: 3, unsafe: 4, emergency: 3, break: 1, burglar: 4, camera: 2 },
  grounds: { garden: 4, lawn: 4, grass: 4, tree: 4, hedge: 4, playground: 4, parking: 3, driveway: 3, courtyard: 3, snow: 3, ice: 3, pothole: 4, fence: 3, sidewalk: 3, path: 2 },
};

/** Words after which somebody should come today. */
const urgent = ['gas', 'fire', 'smoke', 'flood', 'sparks', 'sparking', 'burst', 'trapped', 'stuck in the lift', 'stuck in the elevator', 'sewage', 'carbon monoxide', 'no heat', 'no water', 'no power', 'no electricity'];
const high = ['leak', 'leaking', 'no hot water', 'locked out', 'does not lock', 'broken window', 'mould', 'mold', 'rats', 'dangerous', 'unsafe', 'alarm'];

export interface Suggestion {
  readonly category: TicketCategory;
  /** From 0 to 1: the part of all the evidence that speaks for it. */
  readonly share: number;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

/**
 * The categories a description speaks for, likeliest first, at most three. A table of words and their weights, no more: it knows English, and says nothing where no
 * word of it occurs.
 */
export function suggestCategories(text: string): readonly Suggestion[] {
  const found = fold(text).split(/[^a-z]+/).filter((word) => word.length > 1);
  const scores = Object.entries(words).map(([category, stems]) => ({
    category: category as TicketCategory,
    score: found.reduce((sum, word) => sum + Math.max(0, ...Object.entries(stems).map(([stem, weight]) => (isOf(word, stem) ? weight : 0))), 0),
  }));
  const total = scores.reduce((sum, { score }) => sum + score, 0);
  return scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.category.localeCompare(b.category)).slice(0, 3)
    .map(({ category, score }) => ({ category, share: score / total }));
}

/** Short stems are whole words, or their plural: `ice` does not begin `iced coffee`. */
function isOf(word: string, stem: string): boolean {
  return stem.length < 4 ? word === stem || word === `${stem}s` : word.startsWith(stem);
}

/** How soon a description asks to be looked at. */
export function suggestPriority(text: string): 'normal' | 'high' | 'urgent' {
  const said = ` ${fold(text).replace(/[^a-z]+/g, ' ')} `;
  const says = (phrases: readonly string[]) => phrases.some((phrase) => said.includes(` ${phrase} `));
  return says(urgent) ? 'urgent' : says(high) ? 'high' : 'normal';
}
