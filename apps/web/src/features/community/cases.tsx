'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Segmented } from '@lintel/ui/segmented';
import { StateBadge } from '@lintel/ui/state-badge';
import { toast } from '@lintel/ui/toast';
import { moderationLifecycle } from '@lintel/domain/community/lifecycle';
import { useMutation, useQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { momentTag } from '@/components/moment-tag';
import { NoteDialog } from '@/components/note-dialog';
import { useTRPC } from '@/components/trpc-provider';
import { type Hint, ModerationHint } from '../assistant/moderation-hint';
import { MuteDialog } from './mutes';
import { useWritten } from './use-community';

type Case = Answers['moderation']['list']['items'][number];
type Decision = 'keep' | 'hide' | 'restore' | 'uphold';

const waiting = ['open', 'appealed'] as const;
const decided = ['kept', 'hidden', 'restored', 'upheld'] as const;
const decisions = ['keep', 'hide', 'restore', 'uphold'] as const;

/** What neighbours reported, what waits longest first. */
export function Cases({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const [view, setView] = useState<'waiting' | 'decided'>('waiting');
  const query = useQuery(trpc.moderation.list.queryOptions({ buildingId, status: [...(view === 'waiting' ? waiting : decided)], limit: 100 }));
  const hints = useQuery({ ...trpc.assistant.listHints.queryOptions({ buildingId }), enabled: view === 'waiting' });
  const hintFor = (caseId: string) => hints.data?.items.find((hint) => hint.caseId === caseId);
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <Segmented label={t('desk.queue')} value={view} onValueChange={setView} options={[{ value: 'waiting', label: t('desk.waiting') }, { value: 'decided', label: t('desk.decided') }]} className="self-start" />
      <Answered query={query} failed={t('failed')} skeleton={<ListSkeleton label={t('desk.queue')} />}>
        {({ items }) => (items.length === 0 ? <EmptyState icon={<ShieldCheck aria-hidden />} title={t('desk.queueEmpty')}>{t('desk.queueHelp')}</EmptyState>
          : <ul className="flex flex-col gap-4">{items.map((one) => <li key={one.id}><CaseCard held={one} hint={view === 'waiting' ? hintFor(one.id) : undefined} /></li>)}</ul>)}
      </Answered>
    </div>
  );
}

function CaseCard({ held, hint }: { readonly held: Case; readonly hint: Hint | undefined }) {
  const t = useTranslations('community');
  return (
    <article className="flex flex-col gap-3 rounded-lg border bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-medium">{t('desk.by', { name: held.authorName })} {t(`desk.kindOf.${held.recordType}`)}{held.mutedUntil === null ? null : <span className="font-normal text-ink-muted"> · {t.rich('desk.isMuted', momentTag(held.mutedUntil))}</span>}</p>
        <StateBadge phase={moderationLifecycle.states[held.status].phase}>{t(`desk.status.${held.status}`)}</StateBadge>
      </div>
      <blockquote className="border-s-2 ps-3 break-words whitespace-pre-wrap">{held.excerpt}</blockquote>
      {held.isRemoved ? <p className="text-sm text-ink-muted">{t('desk.taken')}</p> : null}
      <ul className="flex flex-col gap-1 text-sm" aria-label={t('desk.reports', { count: held.flags.length })}>
        {held.flags.map((flag, n) => <li key={n} className="flex flex-wrap items-center gap-2"><Badge look="outline">{t(`flag.reason.${flag.reason}`)}</Badge><span className="text-ink-muted"><DateTime at={flag.createdAt} /></span>{flag.note === '' ? null : <span className="min-w-0 break-words">{flag.note}</span>}</li>)}
      </ul>
      {hint === undefined ? null : <ModerationHint hint={hint} />}
      {held.appealNote === null ? null : <p className="rounded-md bg-sunken p-3 text-sm"><span className="font-medium">{t('desk.appeal')}:</span> {held.appealNote}</p>}
      {held.decidedAt === null ? null : <p className="text-sm text-ink-muted">{held.decidedByName} · <DateTime at={held.decidedAt} />{held.decisionNote === null ? '' : ` · ${held.decisionNote}`}</p>}
      <Decide held={held} />
    </article>
  );
}

function Decide({ held }: { readonly held: Case }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const [asked, setAsked] = useState<Decision | null>(null);
  const [isMuting, setMuting] = useState(false);
  const decide = useMutation(trpc.moderation.decide.mutationOptions({ ...useWritten(), onSuccess: () => { toast({ title: t('desk.done'), tone: 'positive' }); } }));
  const send = (decision: Decision, note = '') => { decide.mutate({ id: held.id, expectedVersion: held.version, decision, note }); };
  const possible = decisions.filter((one) => held.actions.includes(`moderation.${one}`));
  return (
    <div className="flex flex-wrap gap-2">
      {possible.map((one) => <Button key={one} tone={one === 'hide' ? 'danger-quiet' : 'secondary'} pending={decide.isPending} onClick={() => { if (one === 'keep' || one === 'restore') send(one); else setAsked(one); }}>{t(`desk.${one}`)}</Button>)}
      {held.mutedUntil === null ? <Button tone="quiet" onClick={() => { setMuting(true); }}>{t('desk.mute', { name: held.authorName })}</Button> : null}
      {asked === null ? null : <NoteDialog words={{ title: t(`desk.${asked}`), help: t('desk.note'), label: t('desk.reason'), hint: t('appeal.hint'), missing: t('appeal.missing'), send: t(`desk.${asked}`), cancel: t('cancel') }}
        onAnswer={(note) => { setAsked(null); if (note !== undefined) send(asked, note); }} />}
      {isMuting ? <MuteDialog buildingId={held.buildingId} userId={held.authorId} name={held.authorName} onClose={() => { setMuting(false); }} /> : null}
    </div>
  );
}
