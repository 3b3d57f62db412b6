'use client';

import { Dialog } from '@lintel/ui/dialog';
import { UiLink } from '@lintel/ui/provider';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';

export interface BulkOutcome {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly isDone: boolean;
  /** What was done, or why not. */
  readonly statement: string;
}

export interface BulkOutcomesProps {
  /** What was to be done to each. */
  readonly action: string;
  readonly outcomes: readonly BulkOutcome[];
  readonly onClose: () => void;
}

/** What became of each record of a command for many; what could not be done first. */
export function BulkOutcomes({ action, outcomes, onClose }: BulkOutcomesProps) {
  const t = useTranslations('shell.outcomes');
  const done = outcomes.filter(({ isDone }) => isDone).length;
  const summary = `${t('done', { count: done })} ${t('notDone', { count: outcomes.length - done })}`;
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={action} description={summary}>
      <ul tabIndex={0} aria-label={summary} className="flex max-h-[60vh] flex-col divide-y overflow-y-auto">
        {outcomes.toSorted((a, b) => Number(a.isDone) - Number(b.isDone)).map(({ id, name, href, isDone, statement }) => (
          <li key={id} className="flex gap-3 py-2.5">
            {isDone ? <CircleCheck aria-label={t('wasDone')} className="mt-0.5 size-4.5 shrink-0 text-positive-ink" /> : <CircleAlert aria-label={t('wasNotDone')} className="mt-0.5 size-4.5 shrink-0 text-danger-ink" />}
            <div className="min-w-0 flex-1">
              <UiLink href={href} className="font-medium break-words hover:underline">{name}</UiLink>
              <p className="text-sm text-ink-muted">{statement}</p>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
