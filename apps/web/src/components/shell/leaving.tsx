'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '../errors/use-refusal';
import { momentTag } from '../moment-tag';
import { useTRPC } from '../trpc-provider';

export interface LeavingProps {
  readonly id: string;
  /** When the account is erased. */
  readonly at: string;
}

/** Said from signing in on, while an account waits to be deleted: until when it can be kept, and the one button that keeps it. */
export function Leaving({ id, at }: LeavingProps) {
  const t = useTranslations('shell.leaving');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const keep = useMutation(trpc.accountDeletion.cancel.mutationOptions({
    onSuccess: async () => {
      toast({ title: t('kept'), tone: 'positive' });
      await client.invalidateQueries(trpc.accountDeletion.pathFilter());
    },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
  }));
  if (keep.isSuccess) return null;
  return (
    <div className="p-3 print:hidden">
      <Banner tone="caution" role="status" title={t('title')} action={<Button size="sm" pending={keep.isPending} onClick={() => { keep.mutate({ id }); }}>{t('keep')}</Button>}>
        {t.rich('due', momentTag(at))}
      </Banner>
    </div>
  );
}
