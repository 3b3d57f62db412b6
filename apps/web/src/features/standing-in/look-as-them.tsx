'use client';

import { Button } from '@lintel/ui/button';
import { useMutation } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';

/** Asks why, then opens the person's own start page as they see it. */
export function LookAsThem({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTranslations('standingIn.look');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [isAsking, setAsking] = useState(false);
  const start = useMutation(trpc.impersonation.start.mutationOptions());
  const refused = (error: unknown) => {
    const because = refusedBy(error)?.details['because'];
    return typeof because === 'string' && t.has(`refused.${because}` as 'refused.oneself') ? t(`refused.${because}` as 'refused.oneself') : refusal(error).text;
  };
  async function look(reason: string) {
    const acting = await start.mutateAsync({ userId: id, reason });
    window.location.assign(`/as/${acting.id}/start`);
  }
  return (
    <>
      <Button onClick={() => { setAsking(true); }}><Eye aria-hidden />{t('action')}</Button>
      {isAsking ? <ReasonDialog open refused={refused} onOpenChange={setAsking} words={{ title: t('title', { name }), consequence: t('consequence'), action: t('action'), tone: 'primary' }} onConfirm={look} /> : null}
    </>
  );
}
