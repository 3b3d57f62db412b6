import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, guess, learn, learnt } from './classifier';
import { divide, measure } from './measure';
import { featuresOf } from './words';

const taught: readonly Example[] = [
  ...['The tap drips in the kitchen', 'Water drips from the tap', 'The tap does not close'].map((text) => ({ text, category: 'plumbing' })),
  ...['The lift is stuck again', 'The lift does not come'].map((text) => ({ text, category: 'lift' })),
];
const words = fc.array(fc.constantFrom('tap', 'drips', 'lift', 'stuck', 'door', 'noise', 'Flat 12', 'é'), { maxLength: 8 }).map((some) => some.join(' '));
const examples = fc.array(fc.record({ text: words, category: fc.constantFrom('plumbing', 'lift', 'noise') }), { minLength: 1, maxLength: 30 });

describe('the classifier', () => {
  it('knows words and pairs of words, without case and accents, and of a number only that it is one', () => {
    expect(featuresOf('Flat 12B: Mélanie’s TAP')).toEqual(['flat', '0', 'melanie', 'tap', 'flat 0', '0 melanie', 'melanie tap']);
  });

  it('names what it was taught, likeliest first, and says nothing of what it has never seen', () => {
    const model = learn(taught);
    expect(guess(model, 'my tap drips')[0]?.category).toBe('plumbing');
    expect(guess(model, 'stuck in the lift')[0]?.category).toBe('lift');
    expect(guess(model, 'quetzal')).toEqual([]);
    expect(guess(learn([]), 'tap')).toEqual([]);
  });

  it('keeps no word that occurs in one text alone', () => {
    expect(Object.keys(learn(taught).weights)).not.toContain('kitchen');
    expect(Object.keys(learn([...taught, { text: 'constructor of __proto__', category: 'lift' }]).weights)).not.toContain('constructor');
    expect(guess(learn(taught), 'constructor hasOwnProperty toString')).toEqual([]);
  });

  it('learns the same whatever the order, comes back whole from where it is stored, and divides the evidence', () => {
    fc.assert(fc.property(examples, words, (some, text) => {
      const model = learn(some);
      expect(learn(some.toReversed())).toEqual(model);
      const stored = learnt.parse(JSON.parse(JSON.stringify(model)));
      const guesses = guess(stored, text);
      expect(guesses).toEqual(guess(model, text));
      if (guesses.length > 0) expect(guesses.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      expect(guesses.every(({ share }, at) => Number.isFinite(share) && share <= (guesses[at - 1]?.share ?? 1))).toBe(true);
    }), { numRuns: 60 });
  });
});

describe('how often it is right', () => {
  const keyed = Array.from({ length: 200 }, (_, n) => ({ key: String(n), ...(n % 3 === 0 ? { text: `the lift is stuck on floor ${String(n)}`, category: 'lift' } : { text: `the tap drips ${n % 2 === 0 ? 'all day' : 'again'}`, category: 'plumbing' }) }));

  it('is measured on what it never saw, the same rows every time', () => {
    const { training, heldBack } = divide(keyed);
    expect(training.length + heldBack.length).toBe(200);
    expect(heldBack.length).toBeGreaterThan(20);
    expect(divide(keyed.toReversed()).heldBack.map(({ key }) => key).toSorted()).toEqual(heldBack.map(({ key }) => key).toSorted());
    const measured = measure(keyed)?.measured;
    expect(measured).toMatchObject({ learntFrom: training.length, heldBack: heldBack.length, categories: 2, top1: 1, top3: 1 });
    expect(measured?.commonest).toBeLessThan(0.8);
  });

  it('is not better than naming the commonest where the words tell nothing', () => {
    const blind = measure(keyed.map((one) => ({ ...one, text: 'something is wrong' })))?.measured;
    expect(blind?.top1).toBe(blind?.commonest);
  });

  it('is not said where there is nothing to ask about', () => {
    expect(measure([])).toBeUndefined();
  });
});
