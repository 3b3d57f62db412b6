'use client';

import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import { useOrganisationRefusal } from '@/features/organisation/use-organisation-refusal';

/** What can be done with a share that stands; each reads again what is listed of it, and says how it went. */
export function useShareCommands() {
  const t = useTranslations('sharing');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refused = useOrganisationRefusal();
  const settled = (said: string) => ({
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries(trpc.grant.list.queryFilter()), client.invalidateQueries(trpc.grant.listShares.infiniteQueryFilter())]);
      toast({ title: said, tone: 'positive' });
    },
    onError: (error: unknown) => { toast({ title: refused(error), tone: 'danger' }); },
  });
  const revoke = useMutation(trpc.grant.revoke.mutationOptions());
  const accept = useMutation(trpc.grant.accept.mutationOptions(settled(t('accepted'))));
  const decline = useMutation(trpc.grant.decline.mutationOptions(settled(t('declined'))));
  return {
    takeBack: (id: string, name: string) => { revoke.mutate({ id }, settled(t('takenBack', { name }))); },
    accept: (id: string) => { accept.mutate({ id }); },
    decline: (id: string) => { decline.mutate({ id }); },
    /** The share that something is being done with just now. */
    busyId: [revoke, accept, decline].find((one) => one.isPending)?.variables?.id,
  };
}
