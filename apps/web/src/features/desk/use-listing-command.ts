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

/** So long an act can be taken back from its message. */
const undoMs = 10_000;

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
  /** What takes the command back, when the lifecycle has a way back to exactly where the listing was. */
  const wayBack = ({ command, input: { id } }: ListingCommand): ListingCommand | undefined => {
    const before = queryClient.getQueryData(trpc.listing.get.queryKey({ id }));
    if (before === undefined) return undefined;
    if (command === 'listing.hold') return { command: 'listing.release', input: { id } };
    // Relisting leads to Active alone: one that was on hold or coming soon would not be back where it was.
    if (command === 'listing.withdraw' && before.standardStatus === 'Active') return { command: 'listing.relist', input: { id } };
    if (command === 'listing.changePrice' && before.listPrice !== null) return { command, input: { id, listPrice: before.listPrice } };
    return undefined;
  };
  const call = ({ command, input }: ListingCommand) => {
    const name = command.slice(command.indexOf('.') + 1);
    // The names come from the declared lifecycle, whose commands are all procedures of this router.
    const procedure = (client.listing as unknown as Readonly<Record<string, Callable | undefined>>)[name];
    if (procedure === undefined) throw new Error(`There is no procedure for ${command}`);
    return procedure.mutate(input);
  };
  const tellRefusal = (error: unknown) => { const { text, fields } = refusal(error); toast({ title: t('refused'), detail: Object.values(fields)[0] ?? text, tone: 'danger' }); };
  const readAgain = () => Promise.all([queryClient.invalidateQueries(trpc.listing.pathFilter()), queryClient.invalidateQueries(trpc.activity.pathFilter())]);
  const undo = async (back: ListingCommand) => {
    try {
      await call(back);
      toast({ title: t('undone') });
    } catch (error) {
      tellRefusal(error);
    }
    await readAgain();
  };
  return useMutation({
    mutationFn: call,
    onMutate: wayBack,
    onSuccess: (_, { command }, back) => {
      toast({ title: words.action(command), tone: 'positive', ...(back === undefined ? {} : { duration: undoMs, onUndo: () => { void undo(back); } }) });
    },
    onError: tellRefusal,
    onSettled: readAgain,
  });
}
