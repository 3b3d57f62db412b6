'use client';

import type { FeedRun } from '@lintel/domain/feed/contract';
import type { Phase } from '@lintel/ui/phase';
import { Progress } from '@lintel/ui/progress';
import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/components/words/use-formats';

const phases: Readonly<Record<FeedRun['state'], Phase>> = { running: 'under_way', done: 'done', failed: 'stopped', interrupted: 'waiting' };

export function RunState({ state }: Pick<FeedRun, 'state'>) {
  const t = useTranslations('admin.imports');
  return <StateBadge phase={phases[state]} size="sm">{t(`states.${state}`)}</StateBadge>;
}

export function RunProgress({ run, className }: { readonly run: FeedRun; readonly className?: string }) {
  const t = useTranslations('admin.imports');
  const { number } = useFormats();
  const { rowsDone, rowsTotal, state } = run;
  if (rowsTotal === null || rowsTotal === 0) return <p className={`tabular ${className ?? ''}`}>{t('rowsOnly', { done: rowsDone })}</p>;
  const text = t('rows', { done: number(rowsDone), total: number(rowsTotal) });
  return (
    <div className={className}>
      <p className="tabular text-sm">{text}</p>
      <Progress className="mt-1.5" label={run.sourceName} value={rowsDone / rowsTotal} valueText={text} tone={state === 'failed' ? 'danger' : state === 'done' ? 'positive' : 'accent'} />
    </div>
  );
}
