'use client';

import { BarChart } from '@lintel/ui/bar-chart';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';

export function HomesChart({ byStatus }: { readonly byStatus: Readonly<Record<string, number>> }) {
  const t = useTranslations('admin.overview');
  const words = useWords();
  const { number } = useFormats();
  const bars = Object.entries(byStatus).toSorted(([, a], [, b]) => b - a).map(([status, count]) => ({ id: status, label: words.of('status', status), value: count }));
  return <BarChart title={t('byStatus')} bars={bars} columns={{ label: t('state'), value: t('homes') }} format={number} fileName="homes-by-state" direction="rows" />;
}
