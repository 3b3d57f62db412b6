'use client';

import { BarChart } from '@lintel/ui/bar-chart';
import { formatDate } from '@lintel/ui/format';
import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { useFormats } from '@/components/words/use-formats';

export function ActivityChart({ hours }: { readonly hours: Answers['admin']['getOverview']['log']['perHour'] }) {
  const t = useTranslations('admin.overview');
  const { locale, timeZone } = useUi();
  const { number } = useFormats();
  const bars = hours.map(({ hour, events }) => ({ id: hour, label: formatDate(hour, locale, timeZone, { hour: 'numeric', minute: '2-digit' }), value: events }));
  return <BarChart title={t('chart')} caption={t('chartCaption')} bars={bars} columns={{ label: t('hour'), value: t('count') }} format={number} fileName="events-per-hour" />;
}
