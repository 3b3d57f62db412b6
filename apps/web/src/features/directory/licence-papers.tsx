'use client';

import { acceptedTypes } from '@lintel/domain/media/contract';
import { Button } from '@lintel/ui/button';
import { IconButton } from '@lintel/ui/icon-button';
import { Progress } from '@lintel/ui/progress';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FileText, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { useUpload } from '@/features/media/use-upload';

const everyMs = 1_500;

/** The papers of a licence: its holder adds them, who checks it opens them. */
export function LicencePapers({ id, canAdd }: { readonly id: string; readonly canAdd: boolean }) {
  const t = useTranslations('directory.mine');
  const trpc = useTRPC();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const record = { recordType: 'licence' as const, recordId: id };
  const album = useQuery({ ...trpc.media.list.queryOptions(record), refetchInterval: ({ state }) => (state.data?.items.some(({ status }) => status === 'uploaded' || status === 'processing') === true ? everyMs : false) });
  const uploads = useUpload(record, album.data?.uploads ?? []);
  const remove = useMutation(trpc.media.delete.mutationOptions({ onSettled: () => client.invalidateQueries(trpc.media.list.queryFilter(record)) }));
  const items = (album.data?.items ?? []).filter(({ status }) => status !== 'rejected');
  const sending = uploads.items.filter(({ state }) => state === 'sending' || state === 'waiting');
  return (
    <div className="flex flex-col gap-2">
      {items.length === 0 && sending.length === 0 ? <p className="text-sm text-ink-muted">{t('noPapers')}</p> : (
        <ul className="divide-y rounded-md border">
          {items.map((item, index) => {
            const name = item.name ?? `${t('papers')} ${index + 1}`;
            return (
              <li key={item.id} className="flex items-center gap-3 px-3 py-2">
                <FileText aria-hidden className="size-5 shrink-0 text-ink-faint" />
                {item.status === 'ready' ? <a href={`/api/v1/media/${item.id}/file`} target="_blank" rel="noreferrer" aria-label={t('open', { name })} className="min-w-0 flex-1 truncate font-medium text-accent-ink">{name}</a> : <span className="min-w-0 flex-1 truncate">{name}</span>}
                {canAdd ? <IconButton label={`${t('papers')}: ${name}`} icon={<Trash2 aria-hidden />} tone="danger-quiet" size="sm" onClick={() => { remove.mutate({ id: item.id }); }} /> : null}
              </li>
            );
          })}
          {sending.map((item) => <li key={item.key} className="px-3 py-2"><Progress label={item.name} value={item.progress} /></li>)}
        </ul>
      )}
      {canAdd ? (
        <>
          <Button type="button" size="sm" className="self-start" onClick={() => { input.current?.click(); }}><Plus aria-hidden />{t('addPaper')}</Button>
          <input ref={input} type="file" hidden multiple accept={acceptedTypes.document.join(',')} aria-label={t('addPaper')}
            onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; if (files.length > 0) uploads.add(files, 'document'); }} />
          <p className="text-sm text-ink-muted">{t('papersHelp')}</p>
        </>
      ) : null}
    </div>
  );
}
