'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { CopyButton } from '@lintel/ui/copy-button';
import { DateTime } from '@lintel/ui/date-time';
import { Facts } from '@lintel/ui/facts';
import { Peek } from '@lintel/ui/peek';
import { UiLink } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { ReasonDialog } from '../shared/reason-dialog';
import { useWorkflowWords, type Workflow, WorkflowState } from './workflow-columns';

export interface WorkflowPeekProps {
  readonly workflow: Workflow;
  /** Where Temporal's own screens of our namespace are, when the environment says. */
  readonly temporalUi: string | undefined;
  readonly onClose: () => void;
}

export function WorkflowPeek({ workflow, temporalUi, onClose }: WorkflowPeekProps) {
  const t = useTranslations('admin.workflows');
  const words = useWorkflowWords();
  const trpc = useTRPC();
  const [order, setOrder] = useState<'terminate' | 'retry'>();
  const terminate = useMutation(trpc.workflow.terminate.mutationOptions());
  const retry = useMutation(trpc.workflow.retry.mutationOptions());
  const { recordType, recordId, workflowId, next, pending, failure } = workflow;
  const formats = useFormats();
  async function give(reason: string) {
    await (order === 'terminate' ? terminate : retry).mutateAsync({ recordType, recordId, reason });
    toast({ title: t(order === 'terminate' ? 'terminated' : 'retried') });
  }
  return (
    <Peek
      title={words.record(recordType)}
      href={paths.eventsWhere(`aggregateId=${recordId}`)}
      onClose={onClose}
      footer={
        <>
          <Button tone="danger-quiet" onClick={() => { setOrder('terminate'); }}>{t('terminate')}</Button>
          <Button tone="primary" onClick={() => { setOrder('retry'); }}>{t('retry')}</Button>
        </>
      }
    >
      <div className="flex flex-col gap-6">
        <Facts
          columns={1}
          facts={[
            { id: 'state', label: t('state'), value: <WorkflowState workflow={workflow} /> },
            ...(failure === null ? [] : [
              { id: 'failure', label: t('failure'), value: <span className="break-words">{failure.error}</span> },
              { id: 'attempts', label: t('attempts'), value: t('attemptsSince', { count: failure.attempts, since: formats.moment(failure.since) }) },
            ]),
            { id: 'next', label: t('next'), value: words.deadline(workflow) },
            { id: 'due', label: t('due'), value: <><DateTime at={next.dueAt} show="moment" /> <span className="text-ink-muted">(<DateTime at={next.dueAt} />)</span></> },
            { id: 'pending', label: t('pending'), value: pending },
            { id: 'organisation', label: t('organisation'), value: workflow.organisationName ?? '–' },
            { id: 'id', label: t('id'), value: <span className="flex items-center gap-1"><code className="min-w-0 text-sm break-all">{workflowId}</code><CopyButton value={workflowId} /></span> },
            { id: 'rule', label: t('rule'), value: <code className="text-sm break-words">{JSON.stringify(next.rule)}</code> },
          ]}
        />
        <div className="flex flex-wrap gap-2">
          {recordType === 'listing' ? <UiLink href={paths.deskListing(recordId)} className={buttonClass('secondary', 'sm')}>{t('openListing')}</UiLink> : null}
          {temporalUi === undefined ? null : (
            <a href={`${temporalUi}/workflows/${encodeURIComponent(workflowId)}`} target="_blank" rel="noreferrer" className={buttonClass('secondary', 'sm')}>
              {t('openTemporal')}<ExternalLink aria-hidden />
            </a>
          )}
        </div>
      </div>
      {order === undefined ? null : (
        <ReasonDialog
          open
          onOpenChange={() => { setOrder(undefined); }}
          words={order === 'terminate'
            ? { title: t('terminateTitle'), consequence: t('terminateHelp', { count: pending }), action: t('terminate') }
            : { title: t('retryTitle'), consequence: t('retryHelp'), action: t('retry'), tone: 'primary' }}
          onConfirm={give}
        />
      )}
    </Peek>
  );
}
