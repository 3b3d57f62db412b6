'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { CopyButton } from '@lintel/ui/copy-button';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import type { Phase } from '@lintel/ui/phase';
import { Progress } from '@lintel/ui/progress';
import { StateBadge } from '@lintel/ui/state-badge';
import { toast } from '@lintel/ui/toast';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { DatabaseBackup } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { PartError } from '@/features/admin/shared/part';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';
import { Screen } from '@/features/admin/shared/screen';
import { usePlatformLive } from '@/features/admin/shared/use-platform-live';
import { useBytes } from './use-bytes';

type Backup = Answers['backup']['list']['items'][number];

const phases: Readonly<Record<Backup['state'], Phase>> = { requested: 'waiting', running: 'under_way', done: 'done', failed: 'stopped', interrupted: 'stopped', removed: 'not_started' };
/** Progress leaves no event. */
const everyMs = 3_000;

/** Backups taken and verified, and how to bring one back. */
export function Backups() {
  const t = useTranslations('operate.backups');
  const trpc = useTRPC();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const backups = useInfiniteQuery({
    ...trpc.backup.list.infiniteQueryOptions({}, { getNextPageParam: nextCursor }),
    refetchInterval: ({ state }) => (state.data?.pages[0]?.items.some((item) => item.state === 'running' || item.state === 'requested') === true ? everyMs : 60_000),
  });
  usePlatformLive([trpc.backup.list.infiniteQueryFilter()]);
  const request = useMutation(trpc.backup.request.mutationOptions());
  const rows = useMemo(() => backups.data?.pages.flatMap((page) => page.items) ?? [], [backups.data]);
  const [first] = backups.data?.pages ?? [];
  if (first === undefined) return backups.isError ? <PartError error={backups.error} onRetry={() => { void backups.refetch(); }} /> : null;
  async function ask(reason: string) {
    await request.mutateAsync({ reason });
    await client.invalidateQueries(trpc.backup.list.infiniteQueryFilter());
    toast({ title: t('asked'), detail: t('askedHelp') });
  }
  return (
    <Screen title={t('title')} lead={first.everyHours === 0 ? t('leadByHand') : t('lead', { hours: first.everyHours, keep: first.keep })} tools={<Button tone="primary" onClick={() => { setAsking(true); }}>{t('now')}</Button>}>
      {first.isOverdue ? <Banner tone="caution" title={t('overdue')}>{t('overdueHelp')}</Banner> : null}
      {rows.length === 0 ? <EmptyState icon={<DatabaseBackup aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : (
        <ul className="flex flex-col gap-3">{rows.map((backup) => <li key={backup.id}><BackupCard backup={backup} /></li>)}</ul>
      )}
      {backups.hasNextPage ? <Button className="self-center" pending={backups.isFetchingNextPage} onClick={() => { void backups.fetchNextPage(); }}>{t('more')}</Button> : null}
      <Card title={t('restore')}>
        <p className="max-w-2xl text-ink-muted">{t('restoreHelp')}</p>
        <p className="mt-3 flex items-center gap-2 rounded-md bg-sunken p-3"><code className="min-w-0 flex-1 text-sm break-all">{t('restoreCommand')}</code><CopyButton value={t('restoreCommand')} /></p>
      </Card>
      <ReasonDialog open={isAsking} onOpenChange={setAsking} words={{ title: t('nowTitle'), consequence: t('nowHelp'), action: t('now'), tone: 'primary' }} onConfirm={ask} />
    </Screen>
  );
}

function BackupCard({ backup }: { readonly backup: Backup }) {
  const t = useTranslations('operate.backups');
  const { number } = useFormats();
  const bytes = useBytes();
  const { state, position, partsTotal, partsDone } = backup;
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className="flex flex-wrap items-center gap-2"><StateBadge phase={phases[state]} size="sm">{t(`states.${state}`)}</StateBadge><DateTime at={backup.startedAt} show="moment" /></span>
        <span className="text-sm text-ink-muted">{backup.trigger === 'schedule' ? t('bySchedule') : t('byPerson', { name: backup.requestedBy ?? t('commandLine') })}</span>
      </div>
      {state === 'running' && partsTotal !== null ? <div className="mt-3"><Progress label={t('progress')} value={partsDone / partsTotal} valueText={t('parts', { done: partsDone, total: partsTotal })} /></div> : null}
      {position === null ? null : <p className="tabular mt-2 text-sm">{t('holds', { events: number(position), rows: number(backup.rows), files: number(backup.files), size: bytes(backup.bytes) })}{backup.isEncrypted ? ` · ${t('encrypted')}` : ''}</p>}
      {backup.verifiedAt === null ? null : <p className={backup.verifyError === null ? 'mt-1 text-sm text-positive-ink' : 'mt-1 text-sm text-danger-ink'}>{backup.verifyError === null ? t('verified') : t('damaged', { error: backup.verifyError })} · <DateTime at={backup.verifiedAt} /></p>}
      {backup.error === null ? null : <p className="mt-1 text-sm text-danger-ink">{backup.error}</p>}
      {backup.folder === null || state === 'removed' || state === 'failed' ? null : <p className="mt-1 flex items-center gap-1 text-sm text-ink-muted"><code className="min-w-0 break-all">{backup.folder}</code><CopyButton value={backup.folder} /></p>}
    </Card>
  );
}
