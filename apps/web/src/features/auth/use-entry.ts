'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';

type Closed = Answers['sso']['listRequired']['items'];

/** What follows once one is signed in: a whole new page, read as the person who has just come; before it, word of organisations that stay closed to them. */
export function useEntry(place: string, accept: () => Promise<string | undefined>) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const [closed, setClosed] = useState<Closed>([]);
  const goOn = (elsewhere?: string) => { window.location.assign(elsewhere ?? place); };
  const enter = async () => {
    const elsewhere = await accept();
    // Nobody is kept waiting for it: where it cannot be asked, the pages themselves stay closed.
    const { items } = elsewhere === undefined ? await client.fetchQuery(trpc.sso.listRequired.queryOptions({})).catch(() => ({ items: [] })) : { items: [] };
    if (items.length === 0) goOn(elsewhere);
    else setClosed(items);
  };
  return { closed, goOn, enter: () => { void enter(); } };
}
