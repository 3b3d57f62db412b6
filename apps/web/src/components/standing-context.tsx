'use client';

import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, use } from 'react';
import { standingOf } from './standing';

const Context = createContext('');

/** Tells everything below from where its links are written. Who stands elsewhere begins anew: nothing read in one name is shown in another. */
export function StandingProvider({ children }: { readonly children: ReactNode }) {
  const { prefix } = standingOf(usePathname());
  return <Context key={prefix} value={prefix}>{children}</Context>;
}

/** `/in/<organisation>`, `/as/<id>`, or nothing. */
export function useStandingPrefix(): string {
  return use(Context);
}
