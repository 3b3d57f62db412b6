'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Skeleton } from '@lintel/ui/skeleton';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { lazy, type SubmitEvent, Suspense, useId, useState } from 'react';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { type Post, useWritten } from './use-community';

const Attachments = lazy(async () => ({ default: (await import('./attachments')).Attachments }));

/** Mends the words of one's own post; what it said before is kept. */
export function EditPost({ post, onClose }: { readonly post: Post; readonly onClose: () => void }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const formId = useId();
  const written = useWritten();
  const [isBusy, setBusy] = useState(false);
  const edit = useMutation(trpc.post.edit.mutationOptions({ ...written, onSuccess: () => { toast({ title: t('saved') }); onClose(); } }));
  // Files are there at once, words once they are saved.
  const close = () => { void written.onSettled(); onClose(); };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    edit.mutate({ id: post.id, expectedVersion: post.version, title: formText(form, 'title'), body: formText(form, 'body') });
  };
  return (
    <Dialog open onOpenChange={(open) => { if (!open) close(); }} title={t('post.edit')}
      footer={<><Button onClick={close}>{t('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={edit.isPending} disabled={isBusy}>{t(isBusy ? 'compose.filesFirst' : 'save')}</Button></>}>
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        {post.kind === 'post' && post.title === '' ? null : <Field label={t(post.kind === 'poll' ? 'compose.question' : 'compose.title')}><Input name="title" defaultValue={post.title} maxLength={160} required={post.kind !== 'post'} /></Field>}
        <Field label={t('compose.body')}><Textarea name="body" rows={8} defaultValue={post.body} maxLength={10_000} required={post.kind === 'post' && post.title === ''} /></Field>
      </form>
      <div className="mt-4"><Suspense fallback={<Skeleton className="h-32 w-full" />}><Attachments postId={post.id} onBusy={setBusy} /></Suspense></div>
    </Dialog>
  );
}
