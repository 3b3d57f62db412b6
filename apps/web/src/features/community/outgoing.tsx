'use client';

import { Button } from '@lintel/ui/button';
import { IconButton } from '@lintel/ui/icon-button';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { Paperclip, SendHorizontal, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useSignedIn } from '@/components/reader-context';
import { useKept } from './draft';
import { acceptedFiles, kindOfFile } from './file-kinds';
import { MentionMenu, type Named, namedIn } from './mention-menu';
import { useSayTyping } from './use-presence';
import type { Channel } from './use-community';

interface OutgoingProps {
  readonly channel: Channel;
  readonly onWrite: (words: { readonly body: string; readonly mentions: readonly string[]; readonly files: readonly File[] }) => void;
}

const longest = 4_000;
const mostFiles = 10;
const blank = { body: '', named: [] as readonly Named[] };

/** Where one writes a message; begun ones are kept on the device. */
export function Outgoing({ channel, onWrite }: OutgoingProps) {
  const t = useTranslations('community.messages');
  const me = useSignedIn();
  const hintId = useId();
  const sayTyping = useSayTyping(channel.id);
  const [draft, setDraft] = useKept(`lintel/message/${me?.id ?? ''}/${channel.id}`, blank);
  const [files, setFiles] = useState<readonly File[]>([]);
  const isEmpty = draft.body.trim() === '' && files.length === 0;
  const send = () => {
    // Files without a word are called by their names: a message says something to who cannot see.
    const body = draft.body.trim() === '' ? files.map(({ name }) => name).join(', ').slice(0, longest) : draft.body.trim();
    if (body === '') return;
    onWrite({ body, mentions: namedIn(body, draft.named), files });
    setDraft(blank);
    setFiles([]);
  };
  const byKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); send(); }} className="flex flex-wrap items-end gap-2 border-t bg-surface p-3">
      <Chosen files={files} onRemove={(file) => { setFiles(files.filter((one) => one !== file)); }} />
      <Choose onChoose={(chosen) => { setFiles([...files, ...chosen].slice(0, mostFiles)); }} />
      {channel.kind === 'open' ? <MentionMenu buildingId={channel.buildingId} onName={(person) => { setDraft({ body: `${draft.body}${draft.body === '' || draft.body.endsWith(' ') ? '' : ' '}@${person.name} `, named: [...draft.named, person] }); }} /> : null}
      <label className="min-w-0 flex-1">
        <span className="sr-only">{t('writeTo', { name: channel.name })}</span>
        <Textarea value={draft.body} rows={1} maxLength={longest} placeholder={t('write')} aria-describedby={hintId} onChange={(event) => { setDraft({ ...draft, body: event.target.value }); if (event.target.value !== '') sayTyping(); }} onKeyDown={byKey} className="max-h-40 min-h-11! resize-none field-sizing-content" />
        <span id={hintId} className="sr-only">{t('keys')}</span>
      </label>
      <span className="max-sm:hidden"><Button type="submit" tone="primary" size="lg" disabled={isEmpty}>{t('send')}</Button></span>
      <span className="sm:hidden"><IconButton type="submit" label={t('send')} icon={<SendHorizontal aria-hidden />} tone="primary" size="lg" disabled={isEmpty} /></span>
    </form>
  );
}

function Choose({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const t = useTranslations('community.messages');
  const input = useRef<HTMLInputElement>(null);
  const take = (chosen: readonly File[]) => {
    const taken = chosen.filter((file) => kindOfFile(file) !== undefined);
    if (taken.length < chosen.length) toast({ title: t('notTaken'), tone: 'danger' });
    onChoose(taken);
  };
  return (
    <>
      <IconButton label={t('attach')} icon={<Paperclip aria-hidden />} tone="quiet" onClick={() => { input.current?.click(); }} />
      <input ref={input} type="file" hidden multiple accept={acceptedFiles} aria-label={t('attach')} onChange={(event) => { const chosen = [...(event.target.files ?? [])]; event.target.value = ''; take(chosen); }} />
    </>
  );
}

/** What goes with the message. */
function Chosen({ files, onRemove }: { readonly files: readonly File[]; readonly onRemove: (file: File) => void }) {
  const t = useTranslations('media');
  if (files.length === 0) return null;
  return (
    <ul className="flex w-full flex-wrap gap-2">
      {files.map((file, index) => (
        <li key={index} className="flex max-w-full items-center gap-1 rounded-md border bg-sunken ps-3 text-sm"><span className="truncate">{file.name}</span><IconButton label={t('remove', { name: file.name })} icon={<X aria-hidden />} tone="quiet" size="sm" onClick={() => { onRemove(file); }} /></li>
      ))}
    </ul>
  );
}
