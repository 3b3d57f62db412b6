'use client';

import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { IconButton } from '@lintel/ui/icon-button';
import { Menu, MenuItem } from '@lintel/ui/menu';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { Ellipsis, Flag, History, Pencil, Pin, PinOff, Trash2, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { EditPost } from './edit-post';
import { FlagDialog, HistoryDialog, ReadersDialog } from './post-dialogs';
import { type Post, useWritten } from './use-community';

type Open = 'edit' | 'flag' | 'history' | 'readers' | 'remove';

/** What one may do with a post; nothing that one may not. */
export function PostMenu({ post, onRemoved }: { readonly post: Post; readonly onRemoved?: (() => void) | undefined }) {
  const t = useTranslations('community.post');
  const more = useTranslations('community')('more');
  const trpc = useTRPC();
  const written = useWritten();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => { setOpen(null); };
  const pin = useMutation(trpc.post.pin.mutationOptions(written));
  const remove = useMutation(trpc.post.remove.mutationOptions({ ...written, onSuccess: () => { toast({ title: t('removed') }); onRemoved?.(); } }));
  const can = (action: string) => post.actions.includes(action);
  if (post.actions.length === 0 && post.editedAt === null) return null;
  return (
    <>
      <Menu trigger={<IconButton label={more} icon={<Ellipsis aria-hidden />} tone="quiet" />}>
        {can('post.edit') ? <MenuItem icon={<Pencil aria-hidden />} onSelect={() => { setOpen('edit'); }}>{t('edit')}</MenuItem> : null}
        {can('post.pin') ? <MenuItem icon={post.isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />} onSelect={() => { pin.mutate({ id: post.id, isPinned: !post.isPinned }); }}>{t(post.isPinned ? 'unpin' : 'pin')}</MenuItem> : null}
        {can('post.readers') ? <MenuItem icon={<Users aria-hidden />} onSelect={() => { setOpen('readers'); }}>{t('readers')}</MenuItem> : null}
        {post.editedAt === null ? null : <MenuItem icon={<History aria-hidden />} onSelect={() => { setOpen('history'); }}>{t('history')}</MenuItem>}
        {can('moderation.flag') ? <MenuItem icon={<Flag aria-hidden />} onSelect={() => { setOpen('flag'); }}>{t('flag')}</MenuItem> : null}
        {can('post.remove') ? <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={() => { setOpen('remove'); }}>{t('remove')}</MenuItem> : null}
      </Menu>
      {open === 'edit' ? <EditPost post={post} onClose={close} /> : null}
      {open === 'flag' ? <FlagDialog recordRef={{ recordType: 'post', recordId: post.id }} onClose={close} /> : null}
      {open === 'history' ? <HistoryDialog recordRef={{ recordType: 'post', recordId: post.id }} onClose={close} /> : null}
      {open === 'readers' ? <ReadersDialog postId={post.id} onClose={close} /> : null}
      <ConfirmDialog open={open === 'remove'} onOpenChange={(isOpen) => { if (!isOpen) close(); }} onConfirm={() => remove.mutateAsync({ id: post.id }).then(() => undefined, () => undefined)}
        words={{ title: t('removeTitle'), consequence: t('removeConsequence'), action: t('remove'), tone: 'danger' }} />
    </>
  );
}
