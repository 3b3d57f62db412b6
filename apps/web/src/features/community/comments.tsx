'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { IconButton } from '@lintel/ui/icon-button';
import { Menu, MenuItem } from '@lintel/ui/menu';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Textarea } from '@lintel/ui/textarea';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Ellipsis, Flag, History, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId, useState } from 'react';
import { Answered } from '@/components/answered';
import { formText } from '@/components/form-text';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { Appeal } from './appeal';
import { Byline } from './byline';
import { useKept } from './draft';
import { MentionMenu, type Named, namedIn } from './mention-menu';
import { FlagDialog, HistoryDialog } from './post-dialogs';
import { Reactions } from './reactions';
import { type Comment, useWritten } from './use-community';
import { Words } from './words';

/** What was said about a post, and where one says something oneself. */
export function Comments({ postId, buildingId, canWrite }: { readonly postId: string; readonly buildingId: string; readonly canWrite: boolean }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const comments = useInfiniteQuery(trpc.comment.list.infiniteQueryOptions({ postId, limit: 100 }, { getNextPageParam: ({ nextCursor }) => nextCursor }));
  const items = (comments.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <section aria-label={t('comment.title')} className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">{t('comment.title')}</h2>
      <Answered query={{ ...comments, data: comments.data }} failed={t('failed')} skeleton={<ListSkeleton label={t('comment.title')} />}>
        {() => (items.length === 0 ? <p className="text-ink-muted">{t('comment.empty')}</p> : <ul className="flex flex-col divide-y">{items.map((one) => <li key={one.id} className="py-4 first:pt-0"><Said comment={one} /></li>)}</ul>)}
      </Answered>
      {comments.hasNextPage ? <Button className="self-center" pending={comments.isFetchingNextPage} onClick={() => { void comments.fetchNextPage(); }}>{t('feed.loadMore')}</Button> : null}
      {canWrite ? <Write postId={postId} buildingId={buildingId} /> : null}
    </section>
  );
}

const blank = { commentId: '', body: '', named: [] as readonly Named[] };

function Write({ postId, buildingId }: { readonly postId: string; readonly buildingId: string }) {
  const t = useTranslations('community.comment');
  const trpc = useTRPC();
  const me = useSignedIn();
  const [draft, setDraft] = useKept(`lintel/comment/${me?.id ?? ''}/${postId}`, blank);
  const set = (change: Partial<typeof blank>) => { setDraft({ ...draft, ...change, commentId: draft.commentId === '' ? crypto.randomUUID() : draft.commentId }); };
  const create = useMutation(trpc.comment.create.mutationOptions({ ...useWritten(), onSuccess: () => { setDraft(blank); } }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (draft.body.trim() !== '') create.mutate({ postId, commentId: draft.commentId, body: draft.body, mentions: namedIn(draft.body, draft.named) });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 rounded-lg border bg-surface p-4">
      <Field label={t('write')}><Textarea value={draft.body} rows={3} maxLength={4_000} onChange={(event) => { set({ body: event.target.value }); }} /></Field>
      <div className="flex items-center justify-between gap-2">
        <MentionMenu buildingId={buildingId} onName={(person) => { set({ body: `${draft.body}${draft.body === '' || draft.body.endsWith(' ') ? '' : ' '}@${person.name} `, named: [...draft.named, person] }); }} />
        <Button type="submit" tone="primary" pending={create.isPending} disabled={draft.body.trim() === ''}>{t('send')}</Button>
      </div>
    </form>
  );
}

function Said({ comment }: { readonly comment: Comment }) {
  const t = useTranslations('community');
  return (
    <article className="flex flex-col gap-2">
      <Byline author={comment.author} at={comment.createdAt} isEdited={comment.editedAt !== null} size="sm" aside={<CommentMenu comment={comment} />} />
      {comment.status === 'hidden' ? <Banner tone="caution" action={comment.isMine && comment.caseId !== null ? <Appeal kind="case" id={comment.caseId} label={t('post.appeal')} /> : undefined}>{t('comment.hidden')}</Banner> : null}
      <Words body={comment.body} mentions={comment.mentions} />
      <Reactions recordType="comment" recordId={comment.id} reactions={comment.reactions} />
    </article>
  );
}

function CommentMenu({ comment }: { readonly comment: Comment }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const [open, setOpen] = useState<'edit' | 'flag' | 'history' | 'remove' | null>(null);
  const close = () => { setOpen(null); };
  const remove = useMutation(trpc.comment.remove.mutationOptions(useWritten()));
  const can = (action: string) => comment.actions.includes(action);
  const recordRef = { recordType: 'comment' as const, recordId: comment.id };
  if (comment.actions.length === 0 && comment.editedAt === null) return null;
  return (
    <>
      <Menu trigger={<IconButton label={t('more')} icon={<Ellipsis aria-hidden />} tone="quiet" size="sm" />}>
        {can('comment.edit') ? <MenuItem icon={<Pencil aria-hidden />} onSelect={() => { setOpen('edit'); }}>{t('post.edit')}</MenuItem> : null}
        {comment.editedAt === null ? null : <MenuItem icon={<History aria-hidden />} onSelect={() => { setOpen('history'); }}>{t('post.history')}</MenuItem>}
        {can('moderation.flag') ? <MenuItem icon={<Flag aria-hidden />} onSelect={() => { setOpen('flag'); }}>{t('post.flag')}</MenuItem> : null}
        {can('comment.remove') ? <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={() => { setOpen('remove'); }}>{t('post.remove')}</MenuItem> : null}
      </Menu>
      {open === 'edit' ? <EditComment comment={comment} onClose={close} /> : null}
      {open === 'flag' ? <FlagDialog recordRef={recordRef} onClose={close} /> : null}
      {open === 'history' ? <HistoryDialog recordRef={recordRef} onClose={close} /> : null}
      <ConfirmDialog open={open === 'remove'} onOpenChange={(isOpen) => { if (!isOpen) close(); }} onConfirm={() => remove.mutateAsync({ id: comment.id }).then(() => undefined, () => undefined)}
        words={{ title: t('post.removeTitle'), consequence: t('messages.removeConsequence'), action: t('post.remove'), tone: 'danger' }} />
    </>
  );
}

function EditComment({ comment, onClose }: { readonly comment: Comment; readonly onClose: () => void }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const formId = useId();
  const edit = useMutation(trpc.comment.edit.mutationOptions({ ...useWritten(), onSuccess: onClose }));
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('post.edit')} footer={<><Button onClick={onClose}>{t('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={edit.isPending}>{t('save')}</Button></>}>
      <form id={formId} onSubmit={(event) => { event.preventDefault(); edit.mutate({ id: comment.id, expectedVersion: comment.version, body: formText(new FormData(event.currentTarget), 'body') }); }}>
        <Field label={t('compose.body')}><Textarea name="body" rows={5} defaultValue={comment.body} maxLength={4_000} required /></Field>
      </form>
    </Dialog>
  );
}
