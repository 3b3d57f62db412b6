'use client';

import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Facts } from '@lintel/ui/facts';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useShortcut } from '@lintel/ui/use-shortcut';
import { WhatHappensNext } from '@lintel/ui/what-happens-next';
import { useMutation, useQuery } from '@tanstack/react-query';
import { FileText, Image as ImageIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { formText } from '@/components/form-text';
import { momentTag } from '@/components/moment-tag';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { useDay } from './day';
import { useDeadlineWords } from '@/components/use-deadline-words';
import { useSettled } from './use-settled';
import { VerificationState } from './verification-state';

type Detail = Answers['verification']['get'];
const verbs = ['verify', 'askEvidence', 'reject', 'moveOut', 'revoke'] as const;
type Verb = (typeof verbs)[number];
const keys: Partial<Readonly<Record<Verb, string>>> = { verify: 'v', askEvidence: 'e', reject: 'x' };

/** One request with what was sent and what may be done with it. */
export function RequestDetail({ id, building, onDecided }: { readonly id: string; readonly building: Building; readonly onDecided: () => void }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const deadlineWords = useDeadlineWords('building', building.zone);
  const query = useQuery(trpc.verification.get.queryOptions({ id }));
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('requests.title')} />}>
      {(request) => (
        <article aria-label={request.userName} className="flex min-w-0 flex-col gap-6 rounded-md border bg-surface p-5">
          <header className="flex flex-wrap items-start justify-between gap-3">
            <div className="min-w-0">
              <h2 className="text-xl font-semibold break-words">{request.userName}</h2>
              <p className="text-ink-muted">{t('requests.wants', { kind: t(`kind.${request.kind}`), unit: request.unitLabel })}</p>
            </div>
            <VerificationState status={request.status} />
          </header>
          <Verbs request={request} onDecided={onDecided} />
          <RequestFacts request={request} />
          <Evidence request={request} />
          {request.deadlines.length === 0 ? null : <WhatHappensNext level={3} deadlines={request.deadlines.map(deadlineWords)} />}
          <RecordTimeline recordType="verification" recordId={id} />
        </article>
      )}
    </Answered>
  );
}

function RequestFacts({ request }: { readonly request: Detail }) {
  const t = useTranslations('building');
  const day = useDay();
  const days = [t('requests.from', { day: day(request.startsOn) }), ...(request.endsOn === null ? [] : [t('until', { day: day(request.endsOn) })])].join(' ');
  return (
    <Facts columns={2} facts={[
      { id: 'days', label: t('residents.from'), value: days },
      { id: 'source', label: t('requests.title'), value: t(`requests.source.${request.source}`) },
      ...(request.userEmail === null ? [] : [{ id: 'email', label: t('requests.email'), value: <a className="text-accent-ink underline-offset-2 hover:underline" href={`mailto:${request.userEmail}`}>{request.userEmail}</a> }]),
      ...(request.others.length === 0 ? [] : [{ id: 'others', label: t('requests.lives'), value: request.others.map((one) => `${one.name} (${t(`kind.${one.kind}`)})`).join(', ') }]),
      ...(request.note === '' ? [] : [{ id: 'note', label: t('requests.note'), value: request.note, isWide: true }]),
      ...(request.decisionNote === null || request.decisionNote === '' ? [] : [{ id: 'because', label: t('requests.noteReject'), value: request.decisionNote, isWide: true }]),
      ...(request.decidedByName === null || request.decidedAt === null ? [] : [{ id: 'decided', label: t('requests.decided'), value: t.rich('requests.decidedBy', { name: request.decidedByName, ...momentTag(request.decidedAt) }), isWide: true }]),
    ]} />
  );
}

function Evidence({ request }: { readonly request: Detail }) {
  const t = useTranslations('building.requests');
  if (request.evidence === null) return null;
  return (
    <section>
      <h3 className="mb-2 font-semibold">{t('evidence')}</h3>
      {request.evidence.length === 0 ? <p className="text-ink-muted">{t('noEvidence')}</p> : (
        <ul className="flex flex-wrap gap-2">
          {request.evidence.map((file) => (
            <li key={file.id}>
              <a href={paths.evidence(request.id, file.id)} target="_blank" rel="noreferrer" aria-label={t('openEvidence', { name: file.name })} className="flex min-h-11 items-center gap-2 rounded-md border px-3 text-sm transition-colors hover:bg-hover">
                {file.contentType === 'application/pdf' ? <FileText aria-hidden className="size-4" /> : <ImageIcon aria-hidden className="size-4" />}<span className="max-w-52 truncate">{file.name}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Verbs({ request, onDecided }: { readonly request: Detail; readonly onDecided: () => void }) {
  const t = useTranslations('building');
  const [asking, setAsking] = useState<Verb | null>(null);
  const may = (verb: Verb) => request.actions.includes(`verification.${verb}`);
  const offered = verbs.filter(may);
  const isFree = asking === null;
  useShortcut('v', () => { if (may('verify')) setAsking('verify'); }, { label: t('action.verify'), isEnabled: isFree });
  useShortcut('e', () => { if (may('askEvidence')) setAsking('askEvidence'); }, { label: t('action.askEvidence'), isEnabled: isFree });
  useShortcut('x', () => { if (may('reject')) setAsking('reject'); }, { label: t('action.reject'), isEnabled: isFree });
  if (offered.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {offered.map((verb) => (
        <Button key={verb} tone={verb === 'verify' ? 'primary' : verb === 'reject' || verb === 'revoke' ? 'danger-quiet' : 'secondary'} {...(keys[verb] === undefined ? {} : { 'aria-keyshortcuts': keys[verb] })} onClick={() => { setAsking(verb); }}>{t(`action.${verb}`)}</Button>
      ))}
      {asking === null ? null : <Decide request={request} verb={asking} onClose={() => { setAsking(null); }} onDecided={() => { setAsking(null); onDecided(); }} />}
    </div>
  );
}

function Decide({ request, verb, onClose, onDecided }: { readonly request: Detail; readonly verb: Verb; readonly onClose: () => void; readonly onDecided: () => void }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const settled = useSettled();
  const said = (title: string) => ({ ...settled, onSuccess: () => { toast({ title, tone: 'positive' as const }); onDecided(); } });
  const name = request.userName;
  const verify = useMutation(trpc.verification.verify.mutationOptions(said(t('requests.verified', { name }))));
  const askEvidence = useMutation(trpc.verification.askEvidence.mutationOptions(said(t('requests.asked', { name }))));
  const reject = useMutation(trpc.verification.reject.mutationOptions(said(t('requests.rejected'))));
  const revoke = useMutation(trpc.verification.revoke.mutationOptions(said(t('residents.ended', { name }))));
  const moveOut = useMutation(trpc.verification.moveOut.mutationOptions(said(t('residents.ended', { name }))));
  const isPending = [verify, askEvidence, reject, revoke, moveOut].some((one) => one.isPending);
  const label: Partial<Readonly<Record<Verb, string>>> = { askEvidence: t('requests.noteAsk'), reject: t('requests.noteReject'), revoke: t('requests.noteRevoke') };

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const base = { id: request.id, expectedVersion: request.version };
    const note = formText(form, 'note');
    if (verb === 'verify') verify.mutate({ ...base, endsOn: formText(form, 'endsOn') === '' ? null : formText(form, 'endsOn') });
    else if (verb === 'moveOut') moveOut.mutate(base);
    else ({ askEvidence, reject, revoke })[verb].mutate({ ...base, note });
  }

  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={`${t(`action.${verb}`)}: ${name}`} description={verb === 'revoke' ? t('requests.revokeConsequence', { name }) : verb === 'moveOut' ? t('residents.moveOutConsequence') : t('requests.wants', { kind: t(`kind.${request.kind}`), unit: request.unitLabel })}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {verb === 'verify' ? <Field label={t('requests.lastDay')} hint={t('requests.lastDayHint')} need="optional"><Input name="endsOn" type="date" defaultValue={request.endsOn ?? ''} /></Field> : null}
        {label[verb] === undefined ? null : <Field label={label[verb]} need="required"><Textarea name="note" rows={3} required minLength={3} maxLength={1_000} /></Field>}
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone={verb === 'reject' || verb === 'revoke' || verb === 'moveOut' ? 'danger' : 'primary'} pending={isPending}>{t(`action.${verb}`)}</Button></div>
      </form>
    </Dialog>
  );
}
