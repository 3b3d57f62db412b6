'use client';

import { Badge } from '@lintel/ui/badge';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '@/features/admin/shared/part';
import { Screen } from '@/features/admin/shared/screen';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { usePlatformLive } from '@/features/admin/shared/use-platform-live';
import { SettingSheet } from './setting-sheet';
import { groupOf, type SettingItem, useSettingWords } from './value-words';

const groups = ['flag', 'listing', 'inquiry', 'saved_search', 'alert', 'backup', 'site'] as const;
const openFilter = ['open'] as const;

/** Everything that can be set while the platform runs. */
export function Settings({ mayChange }: { readonly mayChange: boolean }) {
  const t = useTranslations('operate.settings');
  const trpc = useTRPC();
  const settings = useQuery(trpc.configuration.list.queryOptions({}));
  usePlatformLive([trpc.configuration.list.queryFilter(), trpc.configuration.history.queryFilter()]);
  const { filters, set } = useAddressFilters(openFilter);
  if (settings.data === undefined) return settings.isError ? <PartError error={settings.error} onRetry={() => { void settings.refetch(); }} /> : null;
  const { items } = settings.data;
  const open = items.find(({ key }) => key === filters.open);
  return (
    <Screen title={t('title')} lead={t('lead')}>
      {groups.map((group) => (
        <Card key={group} title={t(`groups.${group}`)} pad="none">
          <ul className="divide-y">
            {items.filter(({ key }) => groupOf(key) === group).map((item) => <li key={item.key}><SettingRow item={item} onOpen={() => { set('open', item.key); }} /></li>)}
          </ul>
        </Card>
      ))}
      {open === undefined ? null : <SettingSheet key={`${open.key} ${open.version}`} setting={open} mayChange={mayChange} onClose={() => { set('open', undefined); }} />}
    </Screen>
  );
}

function SettingRow({ item, onOpen }: { readonly item: SettingItem; readonly onOpen: () => void }) {
  const t = useTranslations('operate.settings');
  const words = useSettingWords();
  return (
    <button type="button" onClick={onOpen} className="grid w-full grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-4 py-3 text-left transition-colors hover:bg-hover sm:grid-cols-[1fr_minmax(8rem,auto)_auto]">
      <span className="min-w-0">
        <span className="block font-medium">{words.title(item.key)}</span>
        <span className="block text-sm text-ink-muted">{words.help(item.key)}</span>
      </span>
      <span className="col-start-1 flex min-w-0 flex-wrap items-center gap-2 sm:col-start-auto sm:justify-end">
        <span className="tabular min-w-0 truncate font-medium">{words.value(item.key, item.value)}</span>
        {item.isDefault ? <Badge look="outline">{t('default')}</Badge> : item.changedAt === null ? null : <span className="text-sm text-ink-muted"><DateTime at={item.changedAt} /></span>}
      </span>
      <ChevronRight aria-hidden className="col-start-2 row-start-1 size-4 text-ink-faint sm:col-start-auto sm:row-start-auto" />
    </button>
  );
}
