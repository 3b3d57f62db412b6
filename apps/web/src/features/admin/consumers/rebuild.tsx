'use client';

import { Button } from '@lintel/ui/button';
import { Progress } from '@lintel/ui/progress';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { ReasonDialog } from '../shared/reason-dialog';
import type { Consumer } from './consumer-state';

const underWay = new Set(['requested', 'building', 'catching_up']);

/** Builds a projection anew, and shows how far that is. */
export function Rebuild({ consumer }: { readonly consumer: Consumer }) {
  const t = useTranslations('admin.consumers');
  const trpc = useTRPC();
  const { number } = useFormats();
  const [isAsking, setAsking] = useState(false);
  const rebuild = useMutation(trpc.admin.rebuildProjection.mutationOptions());
  const { build, name } = consumer;
  if (build !== null && underWay.has(build.state))
    return <Progress className="w-56" label={t(`builds.${build.state}`)} value={build.target === 0 ? undefined : build.cursor / build.target} valueText={`${number(build.cursor)} / ${number(build.target)}`} isLabelled />;
  return (
    <>
      {build?.state === 'failed' ? <p className="max-w-64 truncate text-sm text-danger-ink" title={build.error ?? undefined}>{t('builds.failed')}: {build.error}</p> : null}
      <Button size="sm" onClick={() => { setAsking(true); }}>{t('rebuild')}</Button>
      <ReasonDialog
        open={isAsking}
        onOpenChange={setAsking}
        words={{ title: t('rebuildTitle', { projection: name }), consequence: t('rebuildHelp'), action: t('rebuild'), tone: 'primary' }}
        onConfirm={async (reason) => {
          await rebuild.mutateAsync({ projection: name, reason });
          toast({ title: t('rebuildDone', { projection: name }) });
        }}
      />
    </>
  );
}
