'use client';

import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { personHere, type Person } from '@/components/offline/person';
import { nameOf, seenBy } from '@/components/offline/seen';
import type { Answers } from '@/components/answers';

export type House = Answers['residency']['listMine']['items'][number];
export type Ticket = Answers['ticket']['list']['items'][number];
export type TicketDetail = Answers['ticket']['get'];
export type Channel = Answers['channel']['list']['items'][number];

export interface KeptDevice {
  readonly person: Person;
  /** When the latest of it was read; ISO. */
  readonly at: string;
  readonly homes: readonly House[];
  readonly tickets: readonly Ticket[];
  readonly details: ReadonlyMap<string, TicketDetail>;
  readonly channels: readonly Channel[];
}

/** What this device kept for who was signed in last: undefined while it is looked at, null when there is nobody. The same screens as ever find it as answers. */
export function useKeptDevice(): KeptDevice | null | undefined {
  const queries = useQueryClient();
  const [device, setDevice] = useState<KeptDevice | null>();
  useEffect(() => {
    // Nothing is asked of a server that is not there: screens wait with what they have.
    onlineManager.setOnline(false);
    void (async () => {
      const person = await personHere();
      if (person === undefined) {
        setDevice(null);
        return;
      }
      const seen = await seenBy(person.id);
      for (const { queryKey, data, at } of seen) queries.setQueryData(queryKey, data, { updatedAt: at });
      // Written by `keepSeen` alone, as the server answered under these names.
      const answers = <Answer>(name: string) => seen.filter(({ queryKey }) => nameOf(queryKey) === name).toSorted((a, b) => a.at - b.at).map(({ data }) => data as Answer);
      const latest = <Item extends { readonly id: string }>(lists: readonly { readonly items: readonly Item[] }[]) => [...new Map(lists.flatMap(({ items }) => items).map((item) => [item.id, item])).values()];
      setDevice({
        person, at: new Date(Math.max(0, ...seen.map(({ at }) => at))).toISOString(),
        homes: answers<Answers['residency']['listMine']>('residency.listMine').at(-1)?.items ?? [],
        tickets: latest(answers<Answers['ticket']['list']>('ticket.list')).toSorted((a, b) => b.number - a.number),
        details: new Map(answers<TicketDetail>('ticket.get').map((ticket) => [ticket.id, ticket])),
        channels: answers<Answers['channel']['list']>('channel.list').at(-1)?.items ?? [],
      });
    })().catch(() => { setDevice(null); });
  }, [queries]);
  return device;
}
