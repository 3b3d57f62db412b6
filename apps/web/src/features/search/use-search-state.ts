'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { paths } from '@/components/paths';
import { readState, type SearchState, writeState } from './state';

export interface SearchStateHandle {
  readonly state: SearchState;
  /** Goes to another state: a step back in the browser's history comes back to this one. Pages begin anew unless they are what changes. */
  change(part: Partial<SearchState>): void;
  /** The same without a step: for what follows the hand, such as a map. */
  follow(part: Partial<SearchState>): void;
}

/** The search's state is its address; nothing is kept beside it. */
export function useSearchState(): SearchStateHandle {
  const params = useSearchParams();
  const state = useMemo(() => readState(params), [params]);
  const addressOf = useCallback((part: Partial<SearchState>) => paths.search(writeState({ ...state, pages: 1, ...part })), [state]);
  return {
    state,
    change: useCallback((part) => { window.history.pushState(null, '', addressOf(part)); }, [addressOf]),
    follow: useCallback((part) => { window.history.replaceState(null, '', addressOf(part)); }, [addressOf]),
  };
}
