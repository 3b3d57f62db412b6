'use client';

import { toast } from '@lintel/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

export type House = Answers['community']['get'];
export type Post = Answers['post']['list']['items'][number];
export type Comment = Answers['comment']['list']['items'][number];
export type Message = Answers['message']['list']['items'][number];
export type Channel = Answers['channel']['list']['items'][number];

/** What follows a change in what neighbours share: a refusal is told, and what is shown is read again. */
export function useWritten() {
  const refusal = useRefusal();
  const trpc = useTRPC();
  const queries = useQueryClient();
  return {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => Promise.all([trpc.post, trpc.comment, trpc.moderation, trpc.mute, trpc.community, trpc.channel].map((router) => queries.invalidateQueries(router.pathFilter()))),
  };
}
