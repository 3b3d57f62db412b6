import type { Budget } from '@lintel/adapters/rate-limit';

/** What kinds of request are counted apart: a search costs more than a read, a guess at a password more than either. */
export const kinds = ['reads', 'writes', 'search', 'uploads', 'sign-in', 'address'] as const;
export type Kind = (typeof kinds)[number];

export type Budgets = Readonly<Record<Kind, Budget>>;

const usual: Readonly<Record<Kind, readonly [quota: number, windowSeconds: number]>> = {
  reads: [1_200, 60], writes: [300, 60], search: [600, 60], uploads: [1_200, 60], 'sign-in': [60, 60],
  // Everything from one address, before anyone knows who asks: an office may share it.
  address: [12_000, 60],
};

/**
 * The budgets, with those that the environment names in place of the usual: `reads=5000/60,search=100/60`, or `off`.
 * @throws Error for what cannot be read.
 */
export function readBudgets(text: string): Budgets | 'off' {
  if (text === 'off') return 'off';
  const given = new Map(text.split(',').filter((part) => part.trim() !== '').map((part) => {
    const [, name = '', quota = '', seconds = ''] = /^\s*([a-z-]+)=([1-9]\d{0,8})\/([1-9]\d{0,5})\s*$/.exec(part) ?? [];
    if (!kinds.some((kind) => kind === name)) throw new Error(`RATE_LIMITS: "${part.trim()}" is not of the form reads=1200/60; kinds are ${kinds.join(', ')}.`);
    return [name, [Number(quota), Number(seconds)] as const];
  }));
  const budgetOf = (name: Kind): Budget => {
    const [quota, windowSeconds] = given.get(name) ?? usual[name];
    return { name, quota, windowSeconds };
  };
  return { reads: budgetOf('reads'), writes: budgetOf('writes'), search: budgetOf('search'), uploads: budgetOf('uploads'), 'sign-in': budgetOf('sign-in'), address: budgetOf('address') };
}

/** All keys and sessions of one person together. */
export function perPerson(budget: Budget): Budget {
  return { ...budget, name: `${budget.name}-person`, quota: budget.quota * 3 };
}
