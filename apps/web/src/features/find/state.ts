import { foundKind, type FoundKind, mostFoundPages } from '@lintel/domain/search/contract';

/** What is looked for, as the address says it. */
export interface FindState {
  readonly q: string;
  readonly kind: FoundKind | null;
  readonly page: number;
}

/** Of each kind, when all are shown. */
export const shownOfEach = 5;
export const pageSize = 20;
const longest = 200;

export function readFind(params: { get(name: string): string | null }): FindState {
  const page = Number(params.get('page') ?? '1');
  return {
    q: (params.get('q') ?? '').trim().slice(0, longest), kind: foundKind.safeParse(params.get('kind')).data ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= mostFoundPages ? page : 1,
  };
}

export function writeFind({ q, kind, page }: FindState): string {
  return new URLSearchParams({ ...(q === '' ? {} : { q }), ...(kind === null ? {} : { kind }), ...(page === 1 ? {} : { page: String(page) }) }).toString();
}

/** The question of everything: the counts of all kinds stand over each of them. */
export const overviewInput = ({ q }: FindState) => ({ text: q, limit: shownOfEach });
export const pageInput = ({ q, page }: FindState, kind: FoundKind) => ({ text: q, kinds: [kind], limit: pageSize, page });
