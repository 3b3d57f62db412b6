'use client';

import type { ColumnState } from '@lintel/ui/column';
import { DateTime } from '@lintel/ui/date-time';
import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';

export type Workflow = Answers['admin']['listWorkflows']['items'][number];

const spelt = (code: string) => {
  const text = code.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

export function useWorkflowWords() {
  const t = useTranslations('admin.workflows');
  return useMemo(() => {
    // Kinds come from the log: `has` is asked before.
    const read = (key: string, code: string) => (t.has(key as never) ? t(key as never) : spelt(code));
    // Which of several: days ahead, or the clock of a ticket and the step of its ladder.
    const which = (slot: string) => {
      const [clock = '', step] = slot.split('.');
      const name = t.has(`clocks.${clock}` as never) ? t(`clocks.${clock}` as never) : clock;
      return step === undefined ? name : t('step', { clock: name, step: Number(step) + 1 });
    };
    return {
      record: (type: string) => read(`kinds.${type}`, type),
      deadline: ({ recordType, next: { kind, slot } }: Pick<Workflow, 'recordType' | 'next'>) =>
        `${t.has(`deadlines.${recordType}_${kind}` as never) ? t(`deadlines.${recordType}_${kind}` as never) : read(`deadlines.${kind}`, kind)}${slot === '' || slot === 'main' ? '' : ` (${which(slot)})`}`,
    };
  }, [t]);
}

export function WorkflowState({ workflow: { isOverdue, isStuck, failure } }: { readonly workflow: Pick<Workflow, 'isOverdue' | 'isStuck' | 'failure'> }) {
  const t = useTranslations('admin.workflows');
  const state = failure !== null ? 'failing' : isStuck ? 'stuck' : isOverdue ? 'overdue' : 'waiting';
  return <StateBadge phase={state === 'waiting' ? 'waiting' : 'stopped'} size="sm">{t(state)}</StateBadge>;
}

export function useWorkflowColumns(): ColumnState<Workflow> {
  const t = useTranslations('admin.workflows');
  const words = useWorkflowWords();
  return useMemo(() => ({
    all: [
      {
        id: 'record', header: t('record'), width: 'minmax(13rem, 1.4fr)', isFixed: true,
        cell: ({ recordType, recordId }) => <span className="flex min-w-0 items-baseline gap-2"><span className="font-medium">{words.record(recordType)}</span><span className="tabular truncate text-sm text-ink-faint">{recordId.slice(-12)}</span></span>,
      },
      { id: 'next', header: t('next'), width: 'minmax(14rem, 1.4fr)', cell: (workflow) => <span className="truncate">{words.deadline(workflow)}</span> },
      { id: 'due', header: t('due'), width: '9rem', cell: ({ next }) => <DateTime at={next.dueAt} /> },
      { id: 'state', header: t('state'), width: '8rem', cell: (workflow) => <WorkflowState workflow={workflow} /> },
      { id: 'pending', header: t('pending'), width: '6rem', isNumeric: true, cell: ({ pending }) => pending },
      { id: 'organisation', header: t('organisation'), width: 'minmax(9rem, 1fr)', cell: ({ organisationName }) => <span className="truncate text-ink-muted">{organisationName ?? '–'}</span> },
    ],
  }), [t, words]);
}

export function WorkflowLine({ workflow }: { readonly workflow: Workflow }) {
  const words = useWorkflowWords();
  const { next } = workflow;
  return (
    <span className="block min-w-0">
      <span className="flex items-center justify-between gap-2"><span className="truncate font-medium">{words.record(workflow.recordType)}: {words.deadline(workflow)}</span><WorkflowState workflow={workflow} /></span>
      <span className="flex justify-between gap-2 text-sm text-ink-muted"><span className="truncate">{workflow.organisationName ?? workflow.recordId.slice(-12)}</span><DateTime at={next.dueAt} /></span>
    </span>
  );
}
