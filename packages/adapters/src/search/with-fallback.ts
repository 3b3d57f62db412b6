import { isDomainError } from '@lintel/kernel';
import type { SearchIndex } from './port';

export interface FallbackOptions {
  /** Told once when the chosen engine goes down, and once when it is back. */
  readonly onChange?: (change: { readonly engine: string; readonly isUp: boolean; readonly cause?: unknown }) => void;
  /** After a failure the chosen engine is left alone for so long, so that not every visitor waits for it in vain. */
  readonly restMs?: number;
}

/** Answers from the chosen engine, and from the other while that one is unavailable; such answers say that they are degraded. */
export function withFallback(chosen: SearchIndex, other: SearchIndex, { onChange, restMs = 5_000 }: FallbackOptions = {}): SearchIndex {
  let restsUntil = 0;
  let isUp = true;

  function note(up: boolean, cause?: unknown): void {
    restsUntil = up ? 0 : Date.now() + restMs;
    if (up !== isUp) onChange?.({ engine: chosen.engine, isUp: up, ...(cause === undefined ? {} : { cause }) });
    isUp = up;
  }

  async function ask<Answer>(question: (index: SearchIndex) => Promise<Answer>): Promise<{ readonly answer: Answer; readonly isDegraded: boolean }> {
    if (Date.now() < restsUntil) return { answer: await question(other), isDegraded: true };
    try {
      const answer = await question(chosen);
      note(true);
      return { answer, isDegraded: false };
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'unavailable') throw error;
      note(false, error);
      return { answer: await question(other), isDegraded: true };
    }
  }

  return {
    engine: chosen.engine,
    async search(request) {
      const { answer, isDegraded } = await ask((index) => index.search(request));
      return isDegraded ? { ...answer, isDegraded } : answer;
    },
    async find(request) {
      const { answer, isDegraded } = await ask((index) => index.find(request));
      return isDegraded ? { ...answer, isDegraded } : answer;
    },
    suggest: async (request) => (await ask((index) => index.suggest(request))).answer,
    places: async () => (await ask((index) => index.places())).answer,
    health: () => chosen.health(),
  };
}
