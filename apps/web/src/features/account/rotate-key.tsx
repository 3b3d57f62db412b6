'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { CopyButton } from '@lintel/ui/copy-button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { NativeSelect } from '@lintel/ui/native-select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';

const overlaps = [0, 1, 24, 168];

/** Gives a key another secret and shows it, once, with the time for which the old one works as well. */
export function RotateKey({ item, onClose }: { readonly item: { readonly id: string; readonly name: string }; readonly onClose: () => void }) {
  const t = useTranslations('account.keys');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [hours, setHours] = useState('24');
  const rotate = useMutation(trpc.apiKey.rotate.mutationOptions({ onSuccess: () => queryClient.invalidateQueries(trpc.apiKey.pathFilter()) }));
  if (rotate.isSuccess)
    return (
      <Dialog open title={t('issuedTitle')} description={t('issuedHelp')} onOpenChange={() => {}} footer={<Button tone="primary" onClick={onClose}>{t('done')}</Button>}>
        <p className="flex items-center gap-2 rounded-md border bg-sunken p-3">
          <code className="min-w-0 flex-1 font-mono break-all">{rotate.data.key}</code>
          <CopyButton value={rotate.data.key} />
        </p>
        {rotate.data.oldUntil === null ? null : <p className="mt-3 text-ink-muted">{t.rich('oldWorks', momentTag(rotate.data.oldUntil))}</p>}
      </Dialog>
    );
  const footer = <Button tone="primary" pending={rotate.isPending} onClick={() => { rotate.mutate({ id: item.id, overlapHours: Number(hours) }); }}>{t('rotate')}</Button>;
  return (
    <Dialog open title={t('rotateTitle', { name: item.name })} description={t('rotateHelp')} onOpenChange={(open) => { if (!open) onClose(); }} footer={footer}>
      <div className="flex flex-col gap-5 pb-1">
        {rotate.isError ? <Banner tone="danger" role="alert">{refusal(rotate.error).text}</Banner> : null}
        <Field label={t('overlap')}>
          <NativeSelect value={hours} onChange={(event) => { setHours(event.target.value); }}>
            {overlaps.map((count) => <option key={count} value={count}>{t('overlapHours', { count })}</option>)}
          </NativeSelect>
        </Field>
      </div>
    </Dialog>
  );
}
