'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { SaveMark } from '@lintel/ui/save-mark';
import { Segmented } from '@lintel/ui/segmented';
import { Skeleton } from '@lintel/ui/skeleton';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { Paperclip } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, type SubmitEvent, Suspense, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { BegunDrafts } from './begun-drafts';
import { EventFields, PollFields } from './composer-fields';
import { MentionMenu } from './mention-menu';
import { isBlank, type Kind } from './post-draft';
import { type House, useWritten } from './use-community';
import { type DraftMark, useDraft } from './use-draft';

// Sorting pictures is heavy, and most posts have none.
const Attachments = lazy(async () => ({ default: (await import('./attachments')).Attachments }));

interface ComposerProps {
  readonly house: House;
  readonly kind?: Kind;
  readonly onDone?: () => void;
}

/** Where one writes to the house. */
export function Composer({ house, kind = 'post', onDone }: ComposerProps) {
  const t = useTranslations('community.compose');
  const writing = useDraft(house, kind);
  const [isOpen, setOpen] = useState(kind !== 'post');
  if (isOpen || !isBlank(writing.draft)) return <Form house={house} writing={writing} onDone={() => { setOpen(false); onDone?.(); }} />;
  return (
    <div className="flex flex-col gap-3">
      <button type="button" onClick={() => { setOpen(true); }} className="min-h-14 w-full rounded-lg border bg-surface px-4 text-start text-ink-muted transition-colors hover:bg-hover">{t('what')}</button>
      {writing.notice === 'gone' ? <Banner action={<Button size="sm" onClick={writing.forgetNotice}>{t('understood')}</Button>}>{t('gone')}</Banner> : null}
      <BegunDrafts drafts={writing.begun} onGoOn={writing.goOn} onRemove={writing.remove} />
    </div>
  );
}

interface FormProps {
  readonly house: House;
  readonly writing: ReturnType<typeof useDraft>;
  readonly onDone: () => void;
}

function Form({ house, writing, onDone }: FormProps) {
  const t = useTranslations('community');
  const refusal = useRefusal();
  const written = useWritten();
  const [isBusy, setBusy] = useState(false);
  const { draft, set, publish, notice } = writing;
  const wrong = publish.error === null ? {} : refusal(publish.error).fields;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    publish.mutate(undefined, {
      onSettled: () => { void written.onSettled(); },
      onError: (error) => { if (Object.keys(refusal(error).fields).length === 0) written.onError(error); },
      onSuccess: (isPublished) => {
        if (!isPublished) return;
        toast({ title: t('compose.published'), tone: 'positive' });
        writing.clear();
        onDone();
      },
    });
  };
  const discard = () => {
    writing.remove(draft.postId);
    writing.clear();
    publish.reset();
    onDone();
  };
  const isPlain = draft.kind === 'post';
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4 rounded-lg border bg-surface p-4 sm:p-5">
      {notice === 'theirs' || notice === 'overwritten' ? <Banner action={<Button size="sm" onClick={writing.forgetNotice}>{t('compose.understood')}</Button>}>{t(`compose.${notice}`)}</Banner> : null}
      <Segmented label={t('compose.what')} value={draft.kind} onValueChange={(value) => { set({ kind: value }); }} options={kindsOf(house).map((value) => ({ value, label: t(`kind.${value}`) }))} className="self-start max-sm:max-w-full max-sm:overflow-x-auto" />
      {isPlain ? null : <Field label={t(draft.kind === 'poll' ? 'compose.question' : 'compose.title')} error={wrong['title']} need="required"><Input value={draft.title} maxLength={160} onChange={(event) => { set({ title: event.target.value }); }} /></Field>}
      <Field label={t('compose.body')} hint={t('compose.bodyHint')} error={wrong['body']}><Textarea value={draft.body} rows={isPlain ? 4 : 3} maxLength={10_000} onChange={(event) => { set({ body: event.target.value }); }} /></Field>
      {draft.kind === 'announcement' ? <Checkbox checked={draft.isUrgent} onCheckedChange={(isUrgent) => { set({ isUrgent }); }} label={<>{t('compose.urgent')}<span className="block text-sm text-ink-muted">{t('compose.urgentHint')}</span></>} /> : null}
      {draft.kind === 'poll' ? <PollFields draft={draft} zone={house.zone} set={set} wrong={wrong} /> : null}
      {draft.kind === 'event' ? <EventFields draft={draft} zone={house.zone} set={set} wrong={wrong} /> : null}
      <AttachedToDraft writing={writing} onBusy={setBusy} />
      <div className="flex flex-wrap items-center gap-2">
        <MentionMenu buildingId={house.id} onName={(person) => { set({ body: `${draft.body}${draft.body === '' || draft.body.endsWith(' ') ? '' : ' '}@${person.name} `, named: [...draft.named, person] }); }} />
        <span className="min-w-0 flex-1">{isBlank(draft) ? null : <Mark mark={draft.unsentAt === 0 ? 'saved' : writing.mark} />}</span>
        <Button tone="quiet" onClick={discard}>{t('compose.discard')}</Button>
        <Button type="submit" tone="primary" pending={publish.isPending} disabled={isBusy}>{t(isBusy ? 'compose.filesFirst' : 'compose.publish')}</Button>
      </div>
    </form>
  );
}

/** Words that cannot be kept elsewhere are at least here. */
function Mark({ mark }: { readonly mark: DraftMark }) {
  const t = useTranslations('community.compose');
  return mark === 'device' ? <span className="text-sm text-ink-muted">{t('kept')}</span> : <SaveMark state={mark} />;
}

/** Files hang on the draft that the server keeps: it is kept first. */
function AttachedToDraft({ writing: { draft, keep }, onBusy }: { readonly writing: FormProps['writing']; readonly onBusy: (isBusy: boolean) => void }) {
  const t = useTranslations('community.compose');
  const [isWanted, setWanted] = useState(draft.postId !== '');
  const [isRefused, setRefused] = useState(false);
  const begin = () => {
    setRefused(false);
    setWanted(true);
    void keep().then((id) => { setRefused(id === undefined); setWanted(id !== undefined); });
  };
  if (isWanted && draft.postId !== '') return <Suspense fallback={<Skeleton className="h-32 w-full" />}><Attachments postId={draft.postId} onBusy={onBusy} /></Suspense>;
  return (
    <>
      <Button size="sm" className="self-start" pending={isWanted} onClick={begin}><Paperclip aria-hidden />{t('attach')}</Button>
      {isRefused ? <Banner tone="caution">{t('attachFailed')}</Banner> : null}
    </>
  );
}

const kindsOf = (house: House): readonly Kind[] => (house.canAnnounce ? ['post', 'announcement', 'poll', 'event'] : ['post', 'poll', 'event']);
