'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Checkbox } from '@lintel/ui/checkbox';
import { DateTime } from '@lintel/ui/date-time';
import { Field } from '@lintel/ui/field';
import { Textarea } from '@lintel/ui/textarea';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useRef, useState } from 'react';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

/** What was said, by whom, and room for more. */
export function Conversation({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('ticket.page');
  return (
    <Card title={t('talk')}>
      {ticket.comments.length === 0 ? <p className="text-ink-muted">{t('noWords')}</p> : (
        <ol aria-live="polite" className="flex flex-col gap-3">
          {ticket.comments.map((comment) => <li key={comment.id}><Said comment={comment} /></li>)}
        </ol>
      )}
      {ticket.actions.includes('ticket.comment') ? <Write ticket={ticket} /> : null}
    </Card>
  );
}

function Said({ comment }: { readonly comment: Ticket['comments'][number] }) {
  const t = useTranslations('ticket.page');
  const me = useSignedIn();
  const isOwn = me !== null && comment.authorId === me.id;
  const name = isOwn ? t('you') : comment.authorName === '' ? t(comment.isStaff ? 'house' : 'neighbour') : comment.authorName;
  return (
    <div className={`rounded-md border p-3 ${comment.isInternal ? 'border-dashed bg-sunken' : comment.isStaff ? 'bg-accent-soft' : 'bg-surface'}`}>
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted"><span className="font-medium text-ink">{name}</span>{comment.isInternal ? <Badge look="outline">{t('isInternal')}</Badge> : null}<DateTime at={comment.createdAt} /></p>
      <p className="mt-1 break-words whitespace-pre-line">{comment.body}</p>
    </div>
  );
}

function Write({ ticket }: { readonly ticket: Ticket }) {
  const t = useTranslations('ticket.page');
  const trpc = useTRPC();
  const [body, setBody] = useState('');
  const [isInternal, setInternal] = useState(false);
  const commentId = useRef(crypto.randomUUID());
  const comment = useMutation(trpc.ticket.comment.mutationOptions(useAfterTicket()));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (body.trim() === '') return;
    comment.mutate({ id: ticket.id, body, isInternal, commentId: commentId.current }, { onSuccess: () => { setBody(''); commentId.current = crypto.randomUUID(); } });
  }
  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-3">
      <Field label={t(ticket.desk === null ? 'write' : 'writeStaff')}><Textarea value={body} onChange={(event) => { setBody(event.target.value); }} rows={3} maxLength={4_000} /></Field>
      <div className="flex flex-wrap items-center justify-between gap-3">
        {ticket.desk === null ? <span /> : <Checkbox checked={isInternal} onCheckedChange={setInternal} label={t('internal')} />}
        <Button type="submit" tone="primary" pending={comment.isPending}>{t('send')}</Button>
      </div>
    </form>
  );
}
