'use client';

import { useTRPC } from '@/components/trpc-provider';
import { useAfterChange } from '@/components/use-after-change';

/** What follows a change of what the assistant may do, or of what became of a suggestion. */
export function useAfterAssistant() {
  const trpc = useTRPC();
  return useAfterChange([trpc.assistant, trpc.ticket, trpc.activity].map((router) => router.pathFilter()));
}
