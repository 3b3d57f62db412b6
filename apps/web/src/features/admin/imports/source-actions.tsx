'use client';

import type { FeedSource } from '@lintel/domain/feed/source-contract';
import { Button } from '@lintel/ui/button';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { IconButton } from '@lintel/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@lintel/ui/menu';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Ellipsis, History, Pause, Pencil, Play, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { type ImportArea, importRunPath } from './area';

export interface SourceActionsProps {
  readonly source: FeedSource;
  readonly area: ImportArea;
  readonly onChange: () => void;
}

/** What can be done with a source now. */
export function SourceActions({ source, area, onChange }: SourceActionsProps) {
  const t = useTranslations('admin.imports.sources');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [isLeaving, setLeaving] = useState(false);
  const settled = {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => queryClient.invalidateQueries(trpc.feed.pathFilter()),
  };
  const run = useMutation(trpc.feed.runSource.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('asked') }); } }));
  const resume = useMutation(trpc.feed.resumeSource.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('resumedNow') }); } }));
  const pause = useMutation(trpc.feed.pauseSource.mutationOptions({ ...settled, onSuccess: ({ id }) => { toast({ title: t('pausedNow'), onUndo: () => { resume.mutate({ id }); } }); } }));
  const remove = useMutation(trpc.feed.deleteSource.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('removed') }); } }));
  const { id, name, status, lastRun } = source;
  const isPaused = status === 'paused';
  return (
    <div className="flex items-center gap-1 md:justify-end">
      {isPaused
        ? <Button size="sm" pending={resume.isPending} onClick={() => { resume.mutate({ id }); }}>{t('resume')}</Button>
        : <Button size="sm" pending={run.isPending || lastRun?.state === 'running'} onClick={() => { run.mutate({ id }); }}>{t('runNow')}</Button>}
      <Menu trigger={<IconButton label={t('more', { name })} icon={<Ellipsis aria-hidden />} size="sm" />}>
        {isPaused
          ? <MenuItem icon={<Play aria-hidden />} onSelect={() => { resume.mutate({ id }); }}>{t('resume')}</MenuItem>
          : <MenuItem icon={<Pause aria-hidden />} onSelect={() => { pause.mutate({ id }); }}>{t('pause')}</MenuItem>}
        <MenuItem icon={<Pencil aria-hidden />} onSelect={onChange}>{t('change')}</MenuItem>
        {lastRun === null ? null : <MenuItem icon={<History aria-hidden />} href={importRunPath(area, lastRun.id)}>{t('lastRun')}</MenuItem>}
        <MenuSeparator />
        <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={() => { setLeaving(true); }}>{t('remove')}</MenuItem>
      </Menu>
      <ConfirmDialog open={isLeaving} onOpenChange={setLeaving} onConfirm={async () => { await remove.mutateAsync({ id }).catch(() => undefined); }}
        words={{ title: t('removeTitle', { name }), consequence: t('removeHelp', { count: source.listings }), action: t('remove') }} />
    </div>
  );
}
