'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { CopyButton } from '@lintel/ui/copy-button';
import { Dialog } from '@lintel/ui/dialog';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

/** How many codes are left, and new ones. */
export function RecoveryCodes({ left }: { readonly left: number }) {
  const t = useTranslations('account.codes');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [codes, setCodes] = useState<readonly string[]>();
  const renew = useMutation(trpc.recoveryCode.renew.mutationOptions({
    onSuccess: async (answer) => {
      setCodes(answer.recoveryCodes);
      await queryClient.invalidateQueries(trpc.user.getSecurity.queryFilter());
    },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
  }));
  return (
    <Card
      title={t('title')}
      aside={(
        <ConfirmDialog
          trigger={<Button size="sm" pending={renew.isPending}>{t('renew')}</Button>}
          words={{ title: t('renewTitle'), consequence: t('renewConsequence', { count: left }), action: t('renew') }}
          onConfirm={() => { renew.mutate({}); }}
        />
      )}
    >
      <p className={left <= 3 ? 'text-caution-ink' : ''}>{t('left', { count: left })}</p>
      <p className="text-ink-muted">{t('help')}</p>
      {codes === undefined ? null : <ShownCodes codes={codes} onClose={() => { setCodes(undefined); }} />}
    </Card>
  );
}

/** Codes, this once. The dialog is left on purpose only, so that nobody loses them by a click beside it. */
export function ShownCodes({ codes, onClose }: { readonly codes: readonly string[]; readonly onClose: () => void }) {
  const t = useTranslations('account.codes');
  const text = codes.join('\n');
  return (
    <Dialog open title={t('shownTitle')} description={t('shownHelp')} onOpenChange={() => {}} footer={<Button tone="primary" onClick={onClose}>{t('saved')}</Button>}>
      <div className="flex flex-col gap-4 pb-1">
        <ol className="grid gap-x-6 gap-y-1.5 rounded-md border bg-sunken p-4 font-mono text-sm sm:grid-cols-2">
          {codes.map((code) => <li key={code}>{code}</li>)}
        </ol>
        <div className="flex flex-wrap gap-3">
          <CopyButton value={text} />
          <Button asChild><a href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`} download={t('file')}>{t('download')}</a></Button>
        </div>
      </div>
    </Dialog>
  );
}
