'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

export const statuses = ['Incomplete', 'ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Hold', 'Withdrawn', 'Expired', 'Closed', 'Canceled'] as const;
export const reviewStates = ['draft', 'submitted', 'changes_requested', 'approved'] as const;

export interface ListingFilters {
  readonly text: string;
  readonly mine: boolean;
  readonly status: (typeof statuses)[number] | undefined;
  readonly review: (typeof reviewStates)[number] | undefined;
  readonly view: 'table' | 'board';
}

type Change = { readonly [Name in keyof ListingFilters]?: ListingFilters[Name] | string | undefined };

const among = <T extends string>(all: readonly T[], value: string | null): T | undefined => all.find((known) => known === value);

/** The list's filters, kept in the address so that a filtered list can be shared and found again. */
export function useListingFilters() {
  const params = useSearchParams();
  const filters = useMemo<ListingFilters>(() => ({
    text: params.get('q') ?? '', mine: params.get('mine') === '1', status: among(statuses, params.get('status')), review: among(reviewStates, params.get('review')),
    view: params.get('view') === 'board' ? 'board' : 'table',
  }), [params]);
  const write = useCallback((next: URLSearchParams) => {
    const text = next.toString();
    // Next keeps useSearchParams in step with the browser's own history.
    window.history.replaceState(null, '', text === '' ? window.location.pathname : `?${text}`);
  }, []);
  const set = useCallback((change: Change) => {
    const next = new URLSearchParams(window.location.search);
    const names = { text: 'q', mine: 'mine', status: 'status', review: 'review', view: 'view' } as const;
    for (const [name, value] of Object.entries(change)) {
      const key = names[name as keyof typeof names];
      if (value === undefined || value === '' || value === false || value === 'table') next.delete(key);
      else next.set(key, value === true ? '1' : value);
    }
    write(next);
  }, [write]);
  const clear = useCallback(() => { set({ text: undefined, mine: undefined, status: undefined, review: undefined }); }, [set]);
  const open = useCallback((query: string) => { write(new URLSearchParams(query)); }, [write]);
  return { filters, query: params.toString(), set, clear, open };
}
