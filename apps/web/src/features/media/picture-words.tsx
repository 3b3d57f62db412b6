'use client';

import { altText, caption } from '@lintel/domain/media/contract';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { PhotoImage } from '@lintel/ui/photo-image';
import { useUiText } from '@lintel/ui/provider';
import { RadioGroup } from '@lintel/ui/radio';
import { Textarea } from '@lintel/ui/textarea';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { photoOf } from '@/components/photo/source';
import { useTRPC } from '@/components/trpc-provider';
import type { AlbumItem } from './album';

export interface PictureWordsProps {
  /** Undefined: closed. */
  readonly item: AlbumItem | undefined;
  readonly onClose: () => void;
  /** Absent for what is the cover already. */
  readonly onMakeCover?: () => void;
  /** Whether it may be a floor plan: not what neighbours show each other. */
  readonly hasKinds?: boolean;
}

/** Asks what a picture shows, beside the picture. */
export function PictureWords({ item, onClose, onMakeCover, hasKinds = true }: PictureWordsProps) {
  const t = useTranslations('media');
  return (
    <Dialog open={item !== undefined} onOpenChange={(open) => { if (!open) onClose(); }} title={t('describeTitle')}>
      {item === undefined ? null : <WordsForm key={item.id} item={item} onClose={onClose} hasKinds={hasKinds} {...(onMakeCover === undefined ? {} : { onMakeCover })} />}
    </Dialog>
  );
}

function WordsForm({ item, onClose, onMakeCover, hasKinds }: PictureWordsProps & { readonly item: AlbumItem }) {
  const t = useTranslations('media');
  const text = useUiText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const edit = useMutation(trpc.media.edit.mutationOptions({ onSuccess: onClose, onSettled: () => queryClient.invalidateQueries(trpc.media.list.pathFilter()) }));
  const refused = edit.isError ? refusal(edit.error) : undefined;
  const [kind, setKind] = useState<string>(item.kind);
  const picture = photoOf({ ...item, alt: '' }, '');

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value : ''; };
    edit.mutate({ id: item.id, expectedVersion: item.version, alt: altText.parse(typed('alt')), caption: caption.parse(typed('caption')), kind: kind === 'floor_plan' ? 'floor_plan' : 'photo' });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {picture === undefined ? null : <PhotoImage photo={picture} sizes="30rem" className="max-h-56 w-full rounded-md object-contain" />}
      <Field label={t('alt')} hint={t('altHint')} error={refused?.fields['alt'] ?? refused?.text}><Input name="alt" maxLength={300} defaultValue={item.alt} /></Field>
      <Field label={t('caption')} hint={t('captionHint')} need="optional" error={refused?.fields['caption']}><Textarea name="caption" rows={2} maxLength={500} defaultValue={item.caption} /></Field>
      {hasKinds === true ? <RadioGroup legend={t('kind')} value={kind} onValueChange={setKind} options={(['photo', 'floor_plan'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        {onMakeCover === undefined ? null : <Button type="button" tone="quiet" className="me-auto" onClick={() => { onMakeCover(); onClose(); }}>{t('makeCover')}</Button>}
        <Button type="button" tone="secondary" onClick={onClose}>{text.cancel}</Button>
        <Button type="submit" pending={edit.isPending}>{t('save')}</Button>
      </div>
    </form>
  );
}
