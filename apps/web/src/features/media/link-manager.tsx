'use client';

import { limits, linkKind } from '@lintel/domain/media/contract';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { IconButton } from '@lintel/ui/icon-button';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Rotate3d, SquarePlay, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import type { Album } from './album';
import type { PhotoManagerProps } from './photo-manager';

export interface LinkManagerProps extends Pick<PhotoManagerProps, 'actions'> {
  readonly album: Album;
  readonly listingId: string;
}

/** Videos and tours that lie elsewhere, by their address. */
export function LinkManager({ album, actions, listingId }: LinkManagerProps) {
  const t = useTranslations('media');
  const links = album.items.filter(({ url }) => url !== null);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-muted">{links.length === 0 ? t('noLinks') : null} {t('linksHelp', { most: limits.links })}</p>
      {links.length === 0 ? null : (
        <ul className="divide-y rounded-md border">
          {links.map((item) => {
            const kind = linkKind.parse(item.kind);
            return (
              <li key={item.id} className="flex items-center gap-3 px-3 py-2">
                {kind === 'video_link' ? <SquarePlay aria-hidden className="size-5 shrink-0 text-ink-faint" /> : <Rotate3d aria-hidden className="size-5 shrink-0 text-ink-faint" />}
                <span className="min-w-0 flex-1">
                  <a href={item.url ?? ''} target="_blank" rel="noreferrer" className="block truncate font-medium text-accent-ink">{item.url}</a>
                  <span className="block text-sm text-ink-muted">{t(`linkKinds.${kind}`)}</span>
                </span>
                <IconButton label={t('remove', { name: item.url ?? '' })} icon={<Trash2 aria-hidden />} tone="danger-quiet" size="sm" onClick={() => { actions.remove(item, t(`linkKinds.${kind}`)); }} />
              </li>
            );
          })}
        </ul>
      )}
      <AddLink listingId={listingId} />
    </div>
  );
}

function AddLink({ listingId }: { readonly listingId: string }) {
  const t = useTranslations('media');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const add = useMutation(trpc.media.addLink.mutationOptions({ onSettled: () => queryClient.invalidateQueries(trpc.media.list.pathFilter()) }));
  const refused = add.isError ? refusal(add.error) : undefined;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const [url, kind] = [given.get('url'), given.get('kind')];
    add.mutate({ recordType: 'listing', recordId: listingId, kind: linkKind.parse(kind), url: typeof url === 'string' ? url : '' }, { onSuccess: () => { form.reset(); } });
  }

  return (
    <form onSubmit={submit} noValidate className="grid items-start gap-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
      <Field label={t('linkKind')}><NativeSelect name="kind">{linkKind.options.map((kind) => <option key={kind} value={kind}>{t(`linkKinds.${kind}`)}</option>)}</NativeSelect></Field>
      <Field label={t('linkAddress')} error={refused === undefined ? undefined : (refused.fields['url'] ?? refused.text)}><Input name="url" type="url" inputMode="url" placeholder="https://" /></Field>
      <Button type="submit" tone="secondary" pending={add.isPending} className="sm:mt-6">{t('linkAdd')}</Button>
    </form>
  );
}
