import { isConnectionLoss } from '@lintel/db';
import { DependencyDown, isDomainError, UnknownEventVersion } from '@lintel/kernel';

/**
 * Whose fault a failure is:
 * - `dependency`: something outside is down; the consumer pauses, the event is innocent.
 * - `version`: the event is newer than this program; a newer program may take the lane.
 * - `contention`: others were in the way; the same thing may well succeed in a moment.
 * - `poison`: the event fails by itself.
 */
export type Verdict = 'dependency' | 'version' | 'contention' | 'poison';

/** Deadlock, serialisation failure, lock not available. */
const contention = new Set(['40001', '40P01', '55P03']);
/** Out of resources, an operator's intervention, or a failing disk. 57014 is a statement that took too long, which repeats itself: poison. */
const serverTrouble = /^(53|57P|58)/;
const networkTrouble = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_SOCKET']);
const longestChain = 10;

export function judge(error: unknown): Verdict {
  const chain = causes(error);
  if (chain.some((e) => e instanceof DependencyDown)) return 'dependency';
  if (chain.some((e) => e instanceof UnknownEventVersion)) return 'version';
  const codes = chain.flatMap(codeOf);
  if (codes.some((code) => contention.has(code))) return 'contention';
  if (chain.some(isConnectionLoss) || codes.some((code) => serverTrouble.test(code) || networkTrouble.has(code))) return 'dependency';
  if (codes.includes('57014')) return 'poison';
  return chain.some((e) => isDomainError(e) && (e.code === 'unavailable' || e.code === 'rate_limited')) ? 'dependency' : 'poison';
}

/** What operators read: never a stack, and no longer than a screen can show. */
export function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.length > 1_000 ? `${text.slice(0, 999)}…` : text;
}

/** Waits double from `first` to `longest`, from the first attempt on. */
export function backoff(attempt: number, first: number, longest: number): number {
  return Math.min(first * 2 ** Math.min(attempt - 1, 30), longest);
}

function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let e = error; e !== undefined && e !== null && chain.length < longestChain; e = e instanceof Error ? e.cause : undefined) chain.push(e);
  return chain;
}

function codeOf(error: unknown): readonly string[] {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? [error.code] : [];
}
