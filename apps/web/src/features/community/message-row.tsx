'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { DateTime } from '@lintel/ui/date-time';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { IconButton } from '@lintel/ui/icon-button';
import { Menu, MenuItem } from '@lintel/ui/menu';
import { Textarea } from '@lintel/ui/textarea';
import { useMutation } from '@tanstack/react-query';
import { Ellipsis, Flag, History, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useCodeWords } from '@/components/errors/use-code-words';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { Attached } from './attached';
import type { Pending } from './conversation';
import { FlagDialog, HistoryDialog } from './post-dialogs';
import { Reactions } from './reactions';
import { type Message, useWritten } from './use-community';
import { Words } from './words';

const bubble = (isMine: boolean) => `min-w-0 max-w-[min(36rem,85%)] rounded-lg px-3 py-2 ${isMine ? 'bg-accent-soft' : 'bg-sunken'}`;

interface MessageRowProps {
  readonly message: Message;
  readonly isMine: boolean;
  /** The one before is by the same person a moment ago: their name is not said again. */
  readonly isFollowing: boolean;
  readonly canManage: boolean;
  readonly onChanged: () => void;
}

/** One message that stands there. */
export function MessageRow({ message, isMine, isFollowing, canManage, onChanged }: MessageRowProps) {
  const t = useTranslations('community');
  const isGone = message.body === null;
  return (
    <div className={`group flex flex-col gap-1 ${isMine ? 'items-end' : 'items-start'} ${isFollowing ? '' : 'mt-3'}`}>
      {isFollowing ? null : <p className="flex items-center gap-2 text-sm text-ink-muted"><span className="font-medium text-ink">{isMine ? t('messages.you') : message.author.name}</span>{message.author.isStaff && !isMine ? <Badge look="accent">{t('staff')}</Badge> : null}<DateTime at={message.createdAt} show="relative" /></p>}
      <div className={`flex w-full items-center gap-1 ${isMine ? 'flex-row-reverse' : ''}`}>
        <div className={bubble(isMine)}>
          {isGone ? <p className="text-ink-muted italic">{t(message.status === 'hidden' ? 'messages.hidden' : 'messages.removed')}</p> : <Words body={message.body ?? ''} mentions={message.mentions} />}
          {isGone || message.media.length === 0 ? null : <div className="mt-2"><Attached media={message.media} size="sm" /></div>}
          {message.editedAt === null || isGone ? null : <p className="text-xs text-ink-muted">{t('post.edited')}</p>}
        </div>
        {isGone ? null : <MessageMenu message={message} isMine={isMine} canManage={canManage} onChanged={onChanged} />}
      </div>
      {message.reactions.length === 0 ? null : <Reactions recordType="message" recordId={message.id} reactions={message.reactions} onDone={onChanged} />}
    </div>
  );
}

/** One that is on its way, or was refused. */
export function PendingRow({ pending, files, isWaiting, onAgain, onDiscard }: { readonly pending: Pending; readonly files: number; readonly isWaiting: boolean; readonly onAgain: () => void; readonly onDiscard: () => void }) {
  const t = useTranslations('community.messages');
  const words = useCodeWords();
  return (
    <div className="mt-1 flex flex-col items-end gap-1">
      <div className={`${bubble(true)} ${pending.refused === null ? 'opacity-70' : 'border border-danger'}`}><Words body={pending.body} mentions={[]} /></div>
      {files === 0 ? null : <p className="text-xs text-ink-muted">{t('filesFollow', { count: files })}</p>}
      {pending.refused === null ? <p className="text-xs text-ink-muted">{t(isWaiting ? 'waiting' : 'sending')}</p> : (
        <div className="flex flex-wrap items-center justify-end gap-2 text-sm text-danger-ink">{t('notSent', { why: words(pending.refused) })}<Button size="sm" onClick={onAgain}>{t('retry')}</Button><Button size="sm" tone="danger-quiet" onClick={onDiscard}>{t('discard')}</Button></div>
      )}
    </div>
  );
}

function MessageMenu({ message, isMine, canManage, onChanged }: Omit<MessageRowProps, 'isFollowing'>) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const written = useWritten();
  const [open, setOpen] = useState<'edit' | 'flag' | 'history' | 'remove' | null>(null);
  const close = () => { setOpen(null); };
  const remove = useMutation(trpc.message.remove.mutationOptions({ ...written, onSuccess: onChanged }));
  const recordRef = { recordType: 'message' as const, recordId: message.id };
  return (
    <>
      <Menu trigger={<IconButton label={t('more')} icon={<Ellipsis aria-hidden />} tone="quiet" size="sm" className="opacity-60 group-hover:opacity-100 focus-visible:opacity-100" />}>
        {isMine ? <MenuItem icon={<Pencil aria-hidden />} onSelect={() => { setOpen('edit'); }}>{t('messages.edit')}</MenuItem> : null}
        {message.editedAt === null ? null : <MenuItem icon={<History aria-hidden />} onSelect={() => { setOpen('history'); }}>{t('post.history')}</MenuItem>}
        {isMine ? null : <MenuItem icon={<Flag aria-hidden />} onSelect={() => { setOpen('flag'); }}>{t('post.flag')}</MenuItem>}
        {isMine || canManage ? <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={() => { setOpen('remove'); }}>{t('messages.remove')}</MenuItem> : null}
      </Menu>
      {open === 'edit' ? <EditMessage message={message} onClose={() => { close(); onChanged(); }} /> : null}
      {open === 'flag' ? <FlagDialog recordRef={recordRef} onClose={close} /> : null}
      {open === 'history' ? <HistoryDialog recordRef={recordRef} onClose={close} /> : null}
      <ConfirmDialog open={open === 'remove'} onOpenChange={(isOpen) => { if (!isOpen) close(); }} onConfirm={() => remove.mutateAsync({ id: message.id }).then(() => undefined, () => undefined)}
        words={{ title: t('messages.removeTitle'), consequence: t('messages.removeConsequence'), action: t('messages.remove'), tone: 'danger' }} />
    </>
  );
}

function EditMessage({ message, onClose }: { readonly message: Message; readonly onClose: () => void }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const formId = useId();
  const edit = useMutation(trpc.message.edit.mutationOptions({ ...useWritten(), onSuccess: onClose }));
  return (
    <Dialog open onOpenChange={(isOpen) => { if (!isOpen) onClose(); }} title={t('messages.edit')} footer={<><Button onClick={onClose}>{t('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={edit.isPending}>{t('save')}</Button></>}>
      <form id={formId} onSubmit={(event) => { event.preventDefault(); edit.mutate({ id: message.id, expectedVersion: message.version, body: formText(new FormData(event.currentTarget), 'body') }); }}>
        <Field label={t('compose.body')}><Textarea name="body" rows={4} defaultValue={message.body ?? ''} maxLength={4_000} required /></Field>
      </form>
    </Dialog>
  );
}
