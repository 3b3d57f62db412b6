'use client';

import type { ViewedList } from '@lintel/domain/list-view/contract';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Answers } from '../answers';
import { useRefusal } from '../errors/use-refusal';
import { useTRPC } from '../trpc-provider';
import { isSameQuery } from './same-query';

export type ListView = Answers['listView']['list']['items'][number];

/** One's views of a list, which of them is open, and what can be done with them. A list that is opened without a query opens with the default. */
export function useListViews(list: ViewedList, query: string, onOpen: (query: string) => void) {
  const t = useTranslations('views');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const { data } = useQuery(trpc.listView.list.queryOptions({ list }));
  const views = data?.items ?? [];
  const settled = {
    onError: (error: unknown) => { const { text, fields } = refusal(error); toast({ title: t('failed'), detail: Object.values(fields)[0] ?? text, tone: 'danger' as const }); },
    onSettled: () => client.invalidateQueries(trpc.listView.pathFilter()),
  };
  const create = useMutation(trpc.listView.create.mutationOptions({ onSettled: settled.onSettled }));
  const change = useMutation(trpc.listView.update.mutationOptions(settled));
  const remove = useMutation(trpc.listView.delete.mutationOptions(settled));
  const wasAsked = useRef(false);
  useEffect(() => {
    if (data === undefined || wasAsked.current) return;
    wasAsked.current = true;
    const first = data.items.find(({ isDefault }) => isDefault);
    if (query === '' && first !== undefined && first.query !== '') onOpen(first.query);
  }, [data, query, onOpen]);
  const forget = (view: ListView) => {
    const { name, query: kept, isPinned, isDefault } = view;
    remove.mutate({ id: view.id }, { onSuccess: () => { toast({ title: t('deleted', { name }), onUndo: () => { create.mutate({ list, name, query: kept, isPinned, isDefault }, { onError: settled.onError }); } }); } });
  };
  return { views, current: views.find((view) => isSameQuery(view.query, query)), create, change, forget };
}
