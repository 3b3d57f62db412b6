import { z } from 'zod';
import { featuresOf } from './words';

export interface Example {
  readonly text: string;
  readonly category: string;
}

/** What was learnt, as it is stored: a weight a category for each word or pair of words. No sentence can be read out of it, and no word that one text alone has. */
export const learnt = z.object({
  categories: z.array(z.object({ name: z.string(), examples: z.int().positive() })),
  /** What speaks for each category before a word is read. */
  bias: z.array(z.number()),
  /** In the order of the categories. */
  weights: z.record(z.string(), z.array(z.number())),
});
export type Learnt = z.infer<typeof learnt>;

export interface Guess {
  readonly category: string;
  /** From 0 to 1, all of them together 1: how the evidence divides. Not how often it is right; that is measured. */
  readonly share: number;
}

/** A feature must stand in so many texts; what fewer say is chance, or somebody's name. */
const leastTexts = 2;
const mostFeatures = 8_000;
const rounds = 8;
/** How far a step goes at first (AdaGrad makes each feature's own steps smaller), and how strongly a weight is drawn back to nothing. */
const stride = 0.5;
const drawnBack = 1e-5;

/** A vector of features of length one, so that a long text says no more than a short one. */
interface Row {
  readonly at: readonly number[];
  readonly value: number;
  readonly place: number;
}

/** Learns from examples, in whatever order they come: logistic regression over words and pairs of words (softmax, AdaGrad). Deterministic: the same examples, the same weights. */
export function learn(examples: readonly Example[]): Learnt {
  const sorted = examples.toSorted((a, b) => compare(a.text, b.text) || compare(a.category, b.category));
  const names = [...new Set(sorted.map(({ category }) => category))].toSorted(compare);
  const features = commonFeatures(sorted);
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = sorted.map(({ text, category }): Row => {
    const at = presentIn(text).flatMap((feature) => features.get(feature) ?? []);
    return { at, value: 1 / Math.sqrt(Math.max(1, at.length)), place: places.get(category) ?? 0 };
  });
  const { weights, bias } = descend(rows, names.length, features.size);
  return {
    categories: names.map((name, place) => ({ name, examples: rows.filter((row) => row.place === place).length })),
    bias: [...bias].map(rounded),
    weights: Object.fromEntries([...features].map(([feature, n]) => [feature, [...weights.subarray(n * names.length, (n + 1) * names.length)].map(rounded)])),
  };
}

/** The categories a text speaks for, likeliest first. None where nothing of the text was ever seen: then there is nothing to say. */
export function guess({ categories, bias, weights }: Learnt, text: string): readonly Guess[] {
  const known = presentIn(text).flatMap((feature) => (Object.hasOwn(weights, feature) ? [weights[feature] ?? []] : []));
  if (known.length === 0) return [];
  const value = 1 / Math.sqrt(known.length);
  const shares = softmax(Float64Array.from(categories, (_, place) => known.reduce((sum, held) => sum + value * (held[place] ?? 0), bias[place] ?? 0)));
  return categories.map(({ name }, place) => ({ category: name, share: shares[place] ?? 0 })).toSorted((a, b) => b.share - a.share || compare(a.category, b.category));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rounded = (weight: number): number => Math.round(weight * 1_000) / 1_000;
const presentIn = (text: string): readonly string[] => [...new Set(featuresOf(text))];

/** The features worth a weight, by their number. */
function commonFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const { text } of examples) for (const feature of presentIn(text)) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  const kept = [...texts].filter(([, n]) => n >= leastTexts).toSorted(([a, n], [b, m]) => m - n || compare(a, b)).slice(0, mostFeatures);
  return new Map(kept.map(([feature], n) => [feature, n]));
}

function descend(rows: readonly Row[], categories: number, features: number): { readonly weights: Float64Array; readonly bias: Float64Array } {
  const weights = new Float64Array(features * categories);
  const spent = new Float64Array(features * categories).fill(1e-6);
  const bias = new Float64Array(categories);
  const spentOnBias = new Float64Array(categories).fill(1e-6);
  const order = Array.from(rows, (_, n) => n);
  const scores = new Float64Array(categories);
  let seed = 1;
  for (let round = 0; round < rounds; round += 1) {
    seed = shuffle(order, seed);
    for (const n of order) {
      const row = rows[n];
      if (row === undefined) continue;
      scores.set(bias);
      for (const feature of row.at) for (let c = 0; c < categories; c += 1) scores[c] = (scores[c] ?? 0) + row.value * (weights[feature * categories + c] ?? 0);
      const shares = softmax(scores);
      for (let c = 0; c < categories; c += 1) {
        const miss = (shares[c] ?? 0) - (c === row.place ? 1 : 0);
        step(bias, spentOnBias, c, miss);
        for (const feature of row.at) {
          const at = feature * categories + c;
          step(weights, spent, at, miss * row.value + drawnBack * (weights[at] ?? 0));
        }
      }
    }
  }
  return { weights, bias };
}

function step(values: Float64Array, spent: Float64Array, at: number, slope: number): void {
  const so = (spent[at] ?? 0) + slope * slope;
  spent[at] = so;
  values[at] = (values[at] ?? 0) - (stride * slope) / Math.sqrt(so);
}

function softmax(scores: Float64Array): Float64Array {
  const best = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - best));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Another order each round, and the same ones each time (a linear congruential generator). Returns the seed to go on with. */
function shuffle(order: number[], seed: number): number {
  let state = seed;
  for (let n = order.length - 1; n > 0; n -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (n + 1);
    [order[n], order[other]] = [order[other] ?? 0, order[n] ?? 0];
  }
  return state;
}
