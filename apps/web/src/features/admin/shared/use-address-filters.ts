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
  /** The filters alone, as a query; and the way to those of another one. */
  const query = useMemo(() => new URLSearchParams(names.flatMap((name) => { const value = params.get(name); return value === null || value === '' ? [] : [[name, value]]; })).toString(), [names, params]);
  const open = useCallback((wanted: string) => {
    const next = new URLSearchParams(params);
    const asked = new URLSearchParams(wanted);
    for (const name of names) {
      const value = asked.get(name);
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    write(next);
  }, [names, params, write]);
  return { filters, query, set, clear, open };
}
