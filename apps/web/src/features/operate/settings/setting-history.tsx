'use client';

import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { SkeletonText } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '@/features/admin/shared/part';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';
import { Difference } from './difference';
import { type SettingItem, useSettingWords } from './value-words';

export interface SettingHistoryProps {
  readonly setting: SettingItem;
  readonly mayChange: boolean;
  readonly onDone: () => void;
}

/** Every value the setting had, the newest first, each with the way back. */
export function SettingHistory({ setting, mayChange, onDone }: SettingHistoryProps) {
  const t = useTranslations('operate.settings');
  const words = useSettingWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const history = useQuery(trpc.configuration.history.queryOptions({ key: setting.key }));
  const rollBack = useMutation(trpc.configuration.rollBack.mutationOptions());
  const [target, setTarget] = useState<{ readonly version: number; readonly value: unknown }>();
  async function confirm(reason: string) {
    if (target === undefined) return;
    await rollBack.mutateAsync({ key: setting.key, toVersion: target.version, expectedVersion: setting.version, reason });
    await client.invalidateQueries(trpc.configuration.list.queryFilter());
    toast({ title: t('rolledBack', { name: words.title(setting.key) }) });
    onDone();
  }
  if (history.isError) return <PartError error={history.error} onRetry={() => { void history.refetch(); }} />;
  if (history.data === undefined) return <SkeletonText lines={4} />;
  const { items } = history.data;
  return (
    <section aria-labelledby="setting-history" className="flex flex-col gap-3">
      <h2 id="setting-history" className="font-semibold">{t('history')}</h2>
      {items.length === 0 ? <p className="text-ink-muted">{t('noHistory')}</p> : null}
      <ol className="flex flex-col gap-4">
        {items.map(({ version, value, before, reason, changedBy, changedAt }) => (
          <li key={version} className="flex flex-col gap-2 border-t pt-3 first:border-t-0 first:pt-0">
            <p className="text-sm text-ink-muted"><span className="font-medium text-ink">{changedBy ?? t('system')}</span> · <DateTime at={changedAt} show="moment" /></p>
            <Difference before={words.value(setting.key, before)} after={words.value(setting.key, value)} />
            <p className="text-sm">{reason}</p>
            {mayChange && version !== setting.version ? <Button size="sm" className="self-start" onClick={() => { setTarget({ version, value }); }}>{t('rollBack')}</Button> : null}
          </li>
        ))}
      </ol>
      {mayChange && !setting.isDefault ? <Button size="sm" className="self-start" onClick={() => { setTarget({ version: 0, value: null }); }}>{t('toDefault')}</Button> : null}
      {target === undefined ? null : (
        <ReasonDialog
          open
          onOpenChange={() => { setTarget(undefined); }}
          words={{ title: t('rollBackTitle'), consequence: t('rollBackHelp', { value: words.value(setting.key, target.value ?? setting.default) }), action: t('rollBack'), tone: 'primary' }}
          onConfirm={confirm}
        />
      )}
    </section>
  );
}
