'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { filtersFrom } from './address-filters';

/** A list's filters live in its address, so that they can be shared and survive a reload. `names` must be stable. */
export function useAddressFilters<Name extends string>(names: readonly Name[]) {
  const pathname = usePathname();
  const params = useSearchParams();
  const filters = useMemo(() => filtersFrom(names, (name) => params.get(name)), [names, params]);
  const write = useCallback((next: URLSearchParams) => {
    const query = next.toString();
    window.history.replaceState(null, '', query === '' ? pathname : `${pathname}?${query}`);
  }, [pathname]);
  const set = useCallback((name: Name, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
    write(next);
  }, [params, write]);
  const clear = useCallback(() => {
    const next = new URLSearchParams(params);
    for (const name of names) next.delete(name);
    write(next);
  }, [names, params, write]);
  return { filters, set, clear };
}
