'use client';

import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';

export interface ListingCommand {
  /** `listing.submit` */
  readonly command: string;
  readonly input: { readonly id: string; readonly expectedVersion?: number } & Readonly<Record<string, unknown>>;
}

interface Callable {
  mutate(input: unknown): Promise<unknown>;
}

/** Gives any of a listing's lifecycle commands by its name, reads the record again and says how it went. */
export function useListingCommand() {
  const t = useTranslations('desk.record');
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const words = useWords();
  return useMutation({
    mutationFn: ({ command, input }: ListingCommand) => {
      const name = command.slice(command.indexOf('.') + 1);
      // The names come from the declared lifecycle, whose commands are all procedures of this router.
      const procedure = (client.listing as unknown as Readonly<Record<string, Callable | undefined>>)[name];
      if (procedure === undefined) throw new Error(`There is no procedure for ${command}`);
      return procedure.mutate(input);
    },
    onSuccess: (_, { command }) => { toast({ title: words.action(command), tone: 'positive' }); },
    onError: (error) => { const { text, fields } = refusal(error); toast({ title: t('refused'), detail: Object.values(fields)[0] ?? text, tone: 'danger' }); },
    onSettled: async () => {
      await Promise.all([
        queryClient.invalidateQueries(trpc.listing.pathFilter()), queryClient.invalidateQueries(trpc.activity.pathFilter()),
      ]);
    },
  });
}
