'use client';

import type { FeedRun } from '@lintel/domain/feed/contract';
import { Button } from '@lintel/ui/button';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { useFormats } from '@/components/words/use-formats';
import { type ImportArea, importRunPath } from './area';

/** What can be done with an import now: stop it, go on with it, or import what was checked. */
export function RunActions({ run, area }: { readonly run: FeedRun; readonly area: ImportArea }) {
  const t = useTranslations('admin.imports');
  const { number } = useFormats();
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const settled = {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.feed.pathFilter()),
  };
  const resume = useMutation(trpc.feed.resume.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('resumed') }); } }));
  const stop = useMutation(trpc.feed.stop.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('stopped'), onUndo: () => { resume.mutate({ id: run.id }); } }); } }));
  const take = useMutation(trpc.feed.importChecked.mutationOptions({ ...settled, onSuccess: ({ id }) => { router.push(importRunPath(area, id)); } }));
  const { id, state, isOrdered, isDryRun, rowsDone, rejected } = run;
  if (state === 'running') return <Button className="mt-3" tone="secondary" pending={stop.isPending} onClick={() => { stop.mutate({ id }); }}>{t('stop')}</Button>;
  if (!isOrdered) return null;
  if (state !== 'done') return <Button className="mt-3" tone="primary" pending={resume.isPending} onClick={() => { resume.mutate({ id }); }}>{t('resume')}</Button>;
  if (!isDryRun) return null;
  return (
    <ConfirmDialog trigger={<Button className="mt-3" tone="primary" pending={take.isPending}>{t('importNow')}</Button>} onConfirm={() => { take.mutate({ id }); }}
      words={{ title: t('importNowTitle'), consequence: t('importNowHelp', { taken: number(rowsDone - rejected), rejected: number(rejected) }), action: t('importNow') }} />
  );
}
