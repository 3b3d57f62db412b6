'use client';

import { Button } from '@lintel/ui/button';
import { IconButton } from '@lintel/ui/icon-button';
import { Textarea } from '@lintel/ui/textarea';
import { SendHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId } from 'react';
import { useSignedIn } from '@/components/reader-context';
import { useKept } from './draft';
import { MentionMenu, type Named, namedIn } from './mention-menu';
import type { Channel } from './use-community';

interface OutgoingProps {
  readonly channel: Channel;
  readonly onWrite: (words: { readonly body: string; readonly mentions: readonly string[] }) => void;
}

const blank = { body: '', named: [] as readonly Named[] };

/** Where one writes a message; begun ones are kept on the device. */
export function Outgoing({ channel, onWrite }: OutgoingProps) {
  const t = useTranslations('community.messages');
  const me = useSignedIn();
  const hintId = useId();
  const [draft, setDraft] = useKept(`lintel/message/${me?.id ?? ''}/${channel.id}`, blank);
  const send = () => {
    const body = draft.body.trim();
    if (body === '') return;
    onWrite({ body, mentions: namedIn(body, draft.named) });
    setDraft(blank);
  };
  const byKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); send(); }} className="flex items-end gap-2 border-t bg-surface p-3">
      {channel.kind === 'open' ? <MentionMenu buildingId={channel.buildingId} onName={(person) => { setDraft({ body: `${draft.body}${draft.body === '' || draft.body.endsWith(' ') ? '' : ' '}@${person.name} `, named: [...draft.named, person] }); }} /> : null}
      <label className="min-w-0 flex-1">
        <span className="sr-only">{t('writeTo', { name: channel.name })}</span>
        <Textarea value={draft.body} rows={1} maxLength={4_000} placeholder={t('write')} aria-describedby={hintId} onChange={(event) => { setDraft({ ...draft, body: event.target.value }); }} onKeyDown={byKey} className="max-h-40 min-h-11! resize-none field-sizing-content" />
        <span id={hintId} className="sr-only">{t('keys')}</span>
      </label>
      <span className="max-sm:hidden"><Button type="submit" tone="primary" size="lg" disabled={draft.body.trim() === ''}>{t('send')}</Button></span>
      <span className="sm:hidden"><IconButton type="submit" label={t('send')} icon={<SendHorizontal aria-hidden />} tone="primary" size="lg" disabled={draft.body.trim() === ''} /></span>
    </form>
  );
}
