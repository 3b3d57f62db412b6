'use client';

import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';

export interface Saved {
  readonly isSignedIn: boolean;
  /** undefined until it is known. */
  readonly isSaved: boolean | undefined;
  toggle(): void;
}

/** Whether a listing is on one's list. A change shows at once and is put back when the server disagrees; other tabs follow. */
export function useSaved(id: string): Saved {
  const t = useTranslations('listing.actions');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const me = useSignedIn();
  const { queryKey, ...options } = trpc.listing.savedIds.queryOptions({});
  const { data } = useQuery({ queryKey, ...options, enabled: me !== null, staleTime: 60_000 });
  useLive(me === null ? [] : [`user:${me.id}`], { queries: [trpc.listing.savedIds.queryFilter(), trpc.listing.listSaved.pathFilter()] });
  const show = (saved: boolean) => {
    queryClient.setQueryData(queryKey, (old) => ({ ids: saved ? [id, ...(old?.ids ?? []).filter((each) => each !== id)] : (old?.ids ?? []).filter((each) => each !== id) }));
  };
  const save = useMutation(trpc.listing.save.mutationOptions({
    onMutate: async ({ saved }) => {
      await queryClient.cancelQueries({ queryKey });
      show(saved);
    },
    onSuccess: (_, { saved }) => {
      toast({ title: t(saved ? 'savedToast' : 'unsavedToast'), onUndo: () => { save.mutate({ id, saved: !saved }); } });
    },
    onError: (error, { saved }) => {
      show(!saved);
      toast({ title: refusal(error).text, tone: 'danger' });
    },
  }));
  const isSaved = me === null ? false : data?.ids.includes(id);
  return { isSignedIn: me !== null, isSaved, toggle: () => { save.mutate({ id, saved: isSaved !== true }); } };
}
