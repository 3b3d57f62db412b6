'use client';

import type { PaletteGroup } from '@lintel/ui/command-palette';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Clock, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '../paths';
import { useTRPC, useTRPCClient } from '../trpc-provider';
import { useRouter } from '../use-router';
import { useSettled } from '../use-settled';
import { foundIcons, hrefOfFound, useFoundName, useFoundPlace } from './present-found';

export interface PaletteFinds {
  readonly groups: readonly PaletteGroup[];
  readonly isLoading: boolean;
}

const shownOfEach = 4;
const kept = 60_000;

/** What the server finds for the words in the palette; before there are any, what one looked for lately. */
export function usePaletteFinds({ query, isSignedIn, isOpen }: { readonly query: string; readonly isSignedIn: boolean; readonly isOpen: boolean }): PaletteFinds {
  const t = useTranslations('shell');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const router = useRouter();
  const nameOf = useFoundName();
  const placeOf = useFoundPlace();
  const wanted = useSettled(query.trim(), 150);
  const isAsked = isOpen && wanted.length > 1;
  const found = useQuery(trpc.search.find.queryOptions({ text: wanted, limit: shownOfEach }, { enabled: isAsked, placeholderData: keepPreviousData, staleTime: 5_000 }));
  const suggested = useQuery(trpc.search.suggest.queryOptions({ text: wanted, limit: 4 }, { enabled: isAsked, placeholderData: keepPreviousData, staleTime: kept }));
  const recent = useQuery(trpc.search.history.queryOptions({ limit: 5 }, { enabled: isOpen && isSignedIn && query.trim() === '', staleTime: kept }));
  const goTo = (text: string) => { router.push(paths.find(new URLSearchParams({ q: text }).toString())); };

  if (query.trim() === '') {
    const lately = (recent.data?.items ?? []).filter(({ text }) => text !== '');
    return { isLoading: false, groups: [{ id: 'recent', label: t('palette.recent'), items: lately.map(({ id, text }) => ({ id: `recent-${id}`, label: text, icon: <Clock aria-hidden />, onSelect: () => { goTo(text); } })) }] };
  }
  const groups = query.trim().length > 1 ? (found.data?.groups ?? []) : [];
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const note = () => {
    // What is not noted is missing from one's own list of searches and nowhere else.
    if (isSignedIn) client.search.recordPerformed.mutate({ text: wanted, resultCount: count, within: 'everything' }).catch(() => {});
  };
  const terms = query.trim().length > 1 ? (suggested.data?.suggestions ?? []).filter(({ kind, text }) => kind === 'term' && text !== query.trim()) : [];
  return {
    isLoading: isAsked && found.isPending,
    groups: [
      ...groups.map(({ kind, hits }) => ({
        id: `found-${kind}`, label: t(`find.kind.${kind}`),
        items: hits.map((hit) => ({ id: hit.id, label: nameOf(hit), detail: placeOf(hit), icon: foundIcons[kind], onSelect: () => { note(); router.push(hrefOfFound(hit)); } })),
      })),
      {
        id: 'all', label: t('palette.searches'),
        items: [
          { id: 'everything', label: t('palette.everything', { query: query.trim() }), icon: <Search aria-hidden />, onSelect: () => { goTo(query.trim()); } },
          { id: 'homes', label: t('palette.searchFor', { query: query.trim() }), icon: <Search aria-hidden />, onSelect: () => { router.push(paths.search(new URLSearchParams({ q: query.trim() }).toString())); } },
          ...terms.map(({ text }, at) => ({ id: `term-${at}`, label: text, icon: <Search aria-hidden />, onSelect: () => { goTo(text); } })),
        ],
      },
    ],
  };
}
