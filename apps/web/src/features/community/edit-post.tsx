'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId } from 'react';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { type Post, useWritten } from './use-community';

/** Mends the words of one's own post; what it said before is kept. */
export function EditPost({ post, onClose }: { readonly post: Post; readonly onClose: () => void }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const formId = useId();
  const edit = useMutation(trpc.post.edit.mutationOptions({ ...useWritten(), onSuccess: () => { toast({ title: t('saved') }); onClose(); } }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    edit.mutate({ id: post.id, expectedVersion: post.version, title: formText(form, 'title'), body: formText(form, 'body') });
  };
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('post.edit')}
      footer={<><Button onClick={onClose}>{t('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={edit.isPending}>{t('save')}</Button></>}>
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        {post.kind === 'post' && post.title === '' ? null : <Field label={t(post.kind === 'poll' ? 'compose.question' : 'compose.title')}><Input name="title" defaultValue={post.title} maxLength={160} required={post.kind !== 'post'} /></Field>}
        <Field label={t('compose.body')}><Textarea name="body" rows={8} defaultValue={post.body} maxLength={10_000} required={post.kind === 'post' && post.title === ''} /></Field>
      </form>
    </Dialog>
  );
}
