'use client';

import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { NativeSelect } from '@lintel/ui/native-select';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId } from 'react';
import { Answered } from '@/components/answered';
import { formText } from '@/components/form-text';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { useWritten } from './use-community';

export interface RecordRef {
  readonly recordType: 'post' | 'comment' | 'message';
  readonly recordId: string;
}

const reasons = ['spam', 'abuse', 'private', 'wrong', 'other'] as const;

/** Says to those who manage the house that something should not stand there. */
export function FlagDialog({ recordRef, onClose }: { readonly recordRef: RecordRef; readonly onClose: () => void }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const formId = useId();
  const flag = useMutation(trpc.moderation.flag.mutationOptions({ ...useWritten(), onSuccess: () => { toast({ title: t('flag.sent'), tone: 'positive' }); onClose(); } }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = reasons.find((one) => one === formText(form, 'reason')) ?? 'other';
    flag.mutate({ ...recordRef, reason, note: formText(form, 'note') });
  };
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('flag.title')} description={t('flag.help')}
      footer={<><Button onClick={onClose}>{t('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={flag.isPending}>{t('flag.send')}</Button></>}>
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('flag.why')}><NativeSelect name="reason" defaultValue="spam">{reasons.map((reason) => <option key={reason} value={reason}>{t(`flag.reason.${reason}`)}</option>)}</NativeSelect></Field>
        <Field label={t('flag.note')} need="optional"><Textarea name="note" rows={3} maxLength={500} /></Field>
      </form>
    </Dialog>
  );
}

/** What it said before it was changed, the latest first. */
export function HistoryDialog({ recordRef, onClose }: { readonly recordRef: RecordRef; readonly onClose: () => void }) {
  const t = useTranslations('community.history');
  const trpc = useTRPC();
  const query = useQuery(trpc.revision.list.queryOptions(recordRef));
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('title')}>
      <Answered query={query} failed={t('title')} skeleton={<ListSkeleton label={t('title')} />} level={3}>
        {({ items }) => (items.length === 0 ? <p className="text-ink-muted">{t('empty')}</p> : (
          <ul className="flex flex-col divide-y">
            {items.map((one) => (
              <li key={one.id} className="flex flex-col gap-1 py-3">
                <p className="text-sm text-ink-muted">{t.rich('until', momentTag(one.replacedAt))}</p>
                {one.title === '' ? null : <p className="font-medium">{one.title}</p>}
                <p className="break-words whitespace-pre-wrap">{one.body}</p>
              </li>
            ))}
          </ul>
        ))}
      </Answered>
    </Dialog>
  );
}

/** Who has read an announcement and who has not; those who have not come first. */
export function ReadersDialog({ postId, onClose }: { readonly postId: string; readonly onClose: () => void }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const query = useQuery(trpc.post.listReaders.queryOptions({ id: postId }));
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('post.readers')}>
      <Answered query={query} failed={t('failed')} skeleton={<ListSkeleton label={t('post.readers')} />} level={3}>
        {({ items, read, unread }) => (
          <div className="flex flex-col gap-3">
            <p className="font-medium">{t('desk.readOf', { read, all: read + unread })}</p>
            <ul className="divide-y">{items.map((one) => <li key={one.userId} className="flex justify-between gap-3 py-2"><span className="min-w-0 truncate">{one.name}</span><span className="text-sm text-ink-muted">{one.readAt === null ? t('desk.unread') : <DateTime at={one.readAt} />}</span></li>)}</ul>
          </div>
        )}
      </Answered>
    </Dialog>
  );
}
