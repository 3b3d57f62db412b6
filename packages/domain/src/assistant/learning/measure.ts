import { createHash } from 'node:crypto';
import { type Example, guess, learn, type Learnt } from './classifier';

export interface Measured {
  /** Examples it learnt from, and those kept back to ask it about. */
  readonly learntFrom: number;
  readonly heldBack: number;
  readonly categories: number;
  /** Shares of what was kept back, from 0 to 1: right at the first guess, among the first three, and by always naming the commonest category, or the three commonest. */
  readonly top1: number;
  readonly top3: number;
  readonly commonest: number;
  readonly commonest3: number;
}

export type Keyed = Example & { readonly key: string };

/** One in so many is kept back. */
const oneIn = 5;

/** Which examples are kept back follows from their keys alone: the same ones every time, on every machine. */
export function divide(examples: readonly Keyed[]): { readonly training: readonly Keyed[]; readonly heldBack: readonly Keyed[] } {
  const isHeldBack = ({ key }: Keyed) => createHash('sha256').update(key).digest().readUInt32BE(0) % oneIn === 0;
  return { training: examples.filter((example) => !isHeldBack(example)), heldBack: examples.filter(isHeldBack) };
}

/** Learns from four fifths and is asked about the fifth it never saw. Undefined where there is nothing to learn from, or to ask about. */
export function measure(examples: readonly Keyed[]): { readonly model: Learnt; readonly measured: Measured } | undefined {
  const { training, heldBack } = divide(examples);
  if (training.length === 0 || heldBack.length === 0) return undefined;
  const model = learn(training);
  const share = (names: (example: Keyed) => readonly string[]) => heldBack.filter((example) => names(example).includes(example.category)).length / heldBack.length;
  const common = model.categories.toSorted((a, b) => b.examples - a.examples || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
  const guesses = new Map(heldBack.map((example) => [example, guess(model, example.text).map(({ category }) => category)]));
  const first = (n: number) => share((example) => (guesses.get(example) ?? []).slice(0, n));
  return {
    model,
    measured: {
      learntFrom: training.length, heldBack: heldBack.length, categories: model.categories.length, top1: first(1), top3: first(3), commonest: share(() => common.slice(0, 1)), commonest3: share(() => common.slice(0, 3)),
    },
  };
}
