'use client';

import { ActionBar } from '@lintel/ui/action-bar';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { ErrorState } from '@lintel/ui/error-state';
import { Facts } from '@lintel/ui/facts';
import { Field } from '@lintel/ui/field';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { RecordPage, RecordSection } from '@lintel/ui/record-page';
import { StateBadge } from '@lintel/ui/state-badge';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { WhatHappensNext } from '@lintel/ui/what-happens-next';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { ShareButton } from '@/features/sharing/share-button';
import { AssignInquiry } from './assign-inquiry';
import { inquiryPhase } from './phases';
import { useDeadlineWords } from '@/components/use-deadline-words';

/** One conversation with an asker: what was said, who has it, until when an answer is due. */
export function InquiryRecord({ id }: { readonly id: string }) {
  const t = useTranslations('desk.inquiries');
  const words = useWords();
  const deadlineWords = useDeadlineWords('desk');
  const refusal = useRefusal();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [body, setBody] = useState('');
  const query = useQuery(trpc.inquiry.get.queryOptions({ id }));
  useLive([`inquiry:${id}`], { queries: [trpc.inquiry.get.queryFilter({ id }), trpc.activity.timeline.infiniteQueryFilter()] });
  const settled = {
    onError: (error: unknown) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => Promise.all([queryClient.invalidateQueries(trpc.inquiry.pathFilter()), queryClient.invalidateQueries(trpc.activity.pathFilter())]),
  };
  const answer = useMutation(trpc.inquiry.answer.mutationOptions({ ...settled, onSuccess: () => { setBody(''); toast({ title: t('sent'), tone: 'positive' }); } }));
  const claim = useMutation(trpc.inquiry.claim.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('claimed'), tone: 'positive' }); } }));
  const close = useMutation(trpc.inquiry.close.mutationOptions({ ...settled, onSuccess: () => { toast({ title: t('closedDone') }); } }));
  if (query.isPending) return <RecordSkeleton label={t('title')} />;
  if (query.isError) {
    const { text, reference } = refusal(query.error);
    return <ErrorState level={1} title={text} reference={reference} onRetry={() => { void query.refetch(); }} />;
  }
  const inquiry = query.data;
  const actions = [
    ...(inquiry.actions.includes('inquiry.claim') ? [{ id: 'claim', label: words.action('inquiry.claim'), tone: 'primary' as const }] : []),
    ...(inquiry.actions.includes('inquiry.close') ? [{ id: 'close', label: words.action('inquiry.close') }] : []),
  ];
  const isWaiting = inquiry.status === 'received' && inquiry.firstResponseDueAt !== null && inquiry.answeredAt === null;
  return (
    <RecordPage
      heading={{
        breadcrumb: <Breadcrumb crumbs={[{ label: t('title'), href: paths.deskInquiries }, { label: inquiry.leadName }]} />,
        title: inquiry.leadName,
        badge: <StateBadge phase={inquiryPhase(inquiry.status)}>{words.of('inquiry', inquiry.status)}</StateBadge>,
        subtitle: <UiLink href={paths.deskListing(inquiry.listingId)} className="text-accent-ink">{inquiry.listingTitle}</UiLink>,
        actions: (
          <div className="flex flex-wrap items-center gap-2">
            {inquiry.canShare ? <ShareButton record={{ type: 'inquiry', id }} ownerId={inquiry.organisationId} title={inquiry.leadName} /> : null}
            <ActionBar actions={actions} onAction={(name) => { if (name === 'claim') claim.mutate({ id }); else close.mutate({ id, expectedVersion: inquiry.version }); }} />
          </div>
        ),
      }}
      next={<WhatHappensNext deadlines={isWaiting && inquiry.firstResponseDueAt !== null ? [deadlineWords({ kind: 'first_response', slot: '', dueAt: inquiry.firstResponseDueAt, rule: { name: 'first_response' } })] : []} />}
      timeline={<RecordTimeline recordType="inquiry" recordId={id} />}
    >
      <ol className="flex flex-col gap-3">
        {inquiry.messages.map((message) => (
          <li key={message.id} className={`max-w-[85%] rounded-md border px-4 py-3 ${message.side === 'agency' ? 'self-end bg-accent-soft' : 'self-start bg-surface'}`}>
            <p className="mb-1 flex items-baseline gap-3 text-sm text-ink-muted"><span className="font-medium text-ink">{message.authorName ?? t(message.side)}</span><DateTime at={message.sentAt} /></p>
            <p className="whitespace-pre-line">{message.body}</p>
          </li>
        ))}
      </ol>
      {inquiry.actions.includes('inquiry.answer') ? (
        <form className="flex flex-col gap-3" onSubmit={(event) => { event.preventDefault(); if (body.trim() !== '') answer.mutate({ id, body, expectedVersion: inquiry.version }); }}>
          <Field label={t('answer')}><Textarea rows={5} value={body} onChange={(event) => { setBody(event.target.value); }} /></Field>
          <div className="flex justify-end"><Button type="submit" pending={answer.isPending} disabled={body.trim() === ''}>{t('send')}</Button></div>
        </form>
      ) : null}
      {inquiry.actions.includes('inquiry.assign') ? <RecordSection title={t('assignedTo')}><div className="max-w-sm"><AssignInquiry inquiry={inquiry} /></div></RecordSection> : null}
      {inquiry.contact === null ? null : (
        <RecordSection title={t('contact')}>
          <Facts facts={[{ id: 'email', label: t('email'), value: <a className="text-accent-ink" href={`mailto:${inquiry.contact.email}`}>{inquiry.contact.email}</a> }, ...(inquiry.contact.phone === null ? [] : [{ id: 'phone', label: t('phone'), value: <a className="text-accent-ink" href={`tel:${inquiry.contact.phone}`}>{inquiry.contact.phone}</a> }])]} />
        </RecordSection>
      )}
    </RecordPage>
  );
}
