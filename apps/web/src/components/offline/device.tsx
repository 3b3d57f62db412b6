'use client';

import { useUi } from '@lintel/ui/provider';
import { useQueryClient } from '@tanstack/react-query';
import { usePathname } from 'next/navigation';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { paths } from '../paths';
import { useSignedIn } from '../reader-context';
import { useStandingPrefix } from '../standing-context';
import { asked } from './asked';
import { shelfName } from './shelf-name';

const SignOutQuestion = lazy(async () => ({ default: (await import('./sign-out-question')).SignOutQuestion }));

/** What this device keeps for days without a connection. All of it is loaded once the page stands. */
export function Device() {
  const me = useSignedIn();
  const { locale, timeZone: zone } = useUi();
  const queries = useQueryClient();
  // Drawn as nobody's, and yet somebody's; and who stands in for another leaves nothing of theirs here.
  const [prefix, pathname] = [useStandingPrefix(), usePathname()];
  const isApart = prefix.startsWith('/as/') || pathname === paths.offline;
  const { id, name = '', email = '', units = 'record' } = me ?? {};
  useEffect(() => {
    if (isApart) return undefined;
    let stop: (() => void) | undefined;
    let isOver = false;
    const person = id === undefined ? null : { id, name, email, units, locale, zone };
    const begin = async () => {
      if (person === null && !(await isAnythingKept())) return;
      const { keepDevice } = await import('./keep-device');
      if (!isOver) stop = keepDevice(person, queries.getQueryCache());
    };
    begin().catch(() => undefined);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [id, name, email, units, locale, zone, isApart, queries]);
  const unsent = useSyncExternalStore(asked.subscribe, asked.count, () => 0);
  return unsent === 0 ? null : <Suspense fallback={null}><SignOutQuestion unsent={unsent} /></Suspense>;
}

/** Visitors who never signed in here load nothing of this. A browser that does not tell is taken to keep something. */
async function isAnythingKept(): Promise<boolean> {
  const kept = await indexedDB.databases?.();
  return kept === undefined || kept.some(({ name }) => name === shelfName);
}
