'use client';

import type { Route } from 'next';
import { useRouter as useNextRouter } from 'next/navigation';
import { useMemo } from 'react';
import { hrefFrom, leavesStandIn } from './standing';
import { useStandingPrefix } from './standing-context';

/** Next's router, for addresses of `paths.ts`: they are written from where one stands, as the app's links are. */
export function useRouter() {
  const router = useNextRouter();
  const prefix = useStandingPrefix();
  return useMemo(() => ({
    push: (href: string) => {
      const written = hrefFrom(prefix, href);
      if (leavesStandIn(prefix, written)) window.location.assign(written);
      else router.push(written as Route);
    },
    replace: (href: string) => { router.replace(hrefFrom(prefix, href) as Route); },
    refresh: () => { router.refresh(); },
    back: () => { router.back(); },
  }), [router, prefix]);
}
