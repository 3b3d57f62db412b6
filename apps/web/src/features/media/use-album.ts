'use client';

import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { useTRPC } from '@/components/trpc-provider';
import { type AlbumItem, type MediaOwner, reordered } from './album';

/** The media of a record and what may be done to them; what one does shows at once and is put right when the server disagrees. */
export function useAlbum(record: { readonly recordType: MediaOwner; readonly recordId: string }) {
  const t = useTranslations('media');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const { queryKey } = trpc.media.list.queryOptions(record);
  const query = useQuery(trpc.media.list.queryOptions(record));
  useLive([`${record.recordType}:${record.recordId}`], { queries: [trpc.media.list.queryFilter(record)] });

  const readAgain = () => queryClient.invalidateQueries({ queryKey });
  const show = (change: <Item extends Pick<AlbumItem, 'id'>>(items: readonly Item[]) => Item[]) => {
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(queryKey, (album) => (album === undefined ? album : { ...album, items: change(album.items) }));
  };
  const tell = (error: unknown) => {
    const { text, fields } = refusal(error);
    toast({ title: Object.values(fields)[0] ?? text, tone: 'danger' });
  };
  const restore = useMutation(trpc.media.restore.mutationOptions({ onError: tell, onSettled: readAgain }));
  const remove = useMutation(trpc.media.delete.mutationOptions({ onError: tell, onSettled: readAgain }));
  const order = useMutation(trpc.media.reorder.mutationOptions({ onError: () => { toast({ title: t('reordered'), tone: 'danger' }); }, onSettled: readAgain }));
  const forget = useMutation(trpc.media.cancel.mutationOptions({ onError: tell, onSettled: readAgain }));
  return {
    query,
    reorder(moved: readonly string[]) {
      const ids = reordered(query.data?.items ?? [], moved);
      show((items) => ids.flatMap((id) => items.find((item) => item.id === id) ?? []));
      order.mutate({ ...record, ids });
    },
    remove({ id }: Pick<AlbumItem, 'id'>, name: string) {
      show((items) => items.filter((item) => item.id !== id));
      remove.mutate({ id }, { onSuccess: () => {
        toast({ title: t('removed'), detail: name, onUndo: () => { restore.mutate({ id }, { onSuccess: () => { toast({ title: t('restored'), detail: name }); } }); } });
      } });
    },
    forget(id: string) { forget.mutate({ id }); },
  };
}
