'use client';

import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { formatPercent } from '@lintel/ui/format';
import { UiLink, useUi } from '@lintel/ui/provider';
import { StateBadge } from '@lintel/ui/state-badge';
import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { PartError } from '@/features/admin/shared/part';
import { Screen } from '@/features/admin/shared/screen';

/** Much of it is found by the clock, without an event. */
const everyMs = 60_000;

/** What is wrong with records, each with its list and its remedy. */
export function Quality() {
  const t = useTranslations('operate.quality');
  const { locale } = useUi();
  const { number } = useFormats();
  const trpc = useTRPC();
  const report = useQuery({ ...trpc.quality.getReport.queryOptions({}), refetchInterval: everyMs });
  if (report.data === undefined) return report.isError ? <PartError error={report.error} onRetry={() => { void report.refetch(); }} /> : null;
  const checks = report.data.checks.toSorted((a, b) => Number(b.records > 0) - Number(a.records > 0));
  return (
    <Screen title={t('title')} lead={<>{t('lead')} <DateTime at={report.data.asOf} show="time" /></>}>
      <Card pad="none">
        <ul className="divide-y">
          {checks.map(({ check, records, looked }) => (
            <li key={check} className="relative grid grid-cols-[1fr_auto_auto] items-center gap-x-4 px-4 py-3.5 transition-colors hover:bg-hover sm:px-5">
              <span className="min-w-0">
                <UiLink href={paths.qualityCheck(check)} className="rounded-sm font-medium after:absolute after:inset-0">{t(`checks.${check}.title`)}</UiLink>
                <span className="block text-sm text-ink-muted">{t(`checks.${check}.remedy`)}</span>
              </span>
              <span className="flex flex-col items-end gap-1">
                <StateBadge phase={records === 0 ? 'done' : 'waiting'} size="sm">{records === 0 ? t('fine') : t('found', { count: number(records) })}</StateBadge>
                <span className="tabular text-sm text-ink-muted">{looked === 0 ? t('noneLooked') : t('share', { share: formatPercent(records / looked, locale), looked: number(looked) })}</span>
              </span>
              <ChevronRight aria-hidden className="size-4 text-ink-faint" />
            </li>
          ))}
        </ul>
      </Card>
    </Screen>
  );
}
