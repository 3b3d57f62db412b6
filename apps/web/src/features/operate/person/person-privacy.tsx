'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { Skeleton } from '@lintel/ui/skeleton';
import { StateBadge } from '@lintel/ui/state-badge';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';

type Privacy = Answers['person']['privacy'];

const copyPhases = { queued: 'not_started', building: 'under_way', ready: 'done', failed: 'stopped', expired: 'stopped' } as const;
const deletionPhases = { pending: 'waiting', erasing: 'under_way', done: 'done', cancelled: 'stopped' } as const;
/** While a copy is being made. */
const lookEveryMs = 3_000;

/** What a person allows, the copies of their data, and the end of their account; what they ask for by letter or telephone is done for them here, with the reason. */
export function PersonPrivacy({ id, name, isMe }: { readonly id: string; readonly name: string; readonly isMe: boolean }) {
  const t = useTranslations('operate.privacy');
  const trpc = useTRPC();
  const query = useQuery(trpc.person.privacy.queryOptions({ userId: id }, { refetchInterval: ({ state }) => (state.data?.exports.some(({ status }) => status === 'queued' || status === 'building') === true ? lookEveryMs : false) }));
  return (
    <Card title={t('title')}>
      <Answered query={query} failed={t('failed')} level={3} skeleton={<div aria-hidden className="flex flex-col gap-4"><Skeleton className="h-4 w-56" /><Skeleton className="h-4 w-72" /><Skeleton className="h-10 w-44" /></div>}>
        {(privacy) => (
          <div className="flex flex-col gap-6">
            <Consents consents={privacy.consents} />
            <Copies privacy={privacy} name={name} isMe={isMe} />
            <Deletions privacy={privacy} name={name} isMe={isMe} />
          </div>
        )}
      </Answered>
    </Card>
  );
}

function Consents({ consents }: Pick<Privacy, 'consents'>) {
  const t = useTranslations('operate.privacy');
  return (
    <section>
      <h3 className="font-medium">{t('consents')}</h3>
      <ul className="mt-1 divide-y">
        {consents.map(({ purpose, isGiven, history, wording }) => (
          <li key={purpose} className="py-2.5">
            <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">{t(`purposes.${purpose}`)}<StateBadge phase={isGiven ? 'done' : 'not_started'} size="sm">{t(isGiven ? 'allows' : history.length === 0 ? 'neverAsked' : 'allowsNot')}</StateBadge></p>
            {history.length === 0 ? null : (
              <details className="text-sm text-ink-muted">
                <summary className="cursor-pointer rounded-sm py-1">{t('history', { count: history.length })}</summary>
                <ol className="mt-1 flex flex-col gap-1.5 border-s ps-4">
                  {history.map((said) => (
                    <li key={said.at}>
                      {t.rich(said.isGiven ? 'allowed' : 'withdrew', { ...momentTag(said.at), place: t(`places.${said.place}`) })}
                      <q className="block">{said.text}</q>
                      {said.edition === wording.edition ? null : <span className="block">{t('olderWords')}</span>}
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PartProps {
  readonly privacy: Privacy;
  readonly name: string;
  readonly isMe: boolean;
}

/** Does something for the person, and reads again what is shown of them. */
function useDone(userId: string) {
  const trpc = useTRPC();
  const client = useQueryClient();
  return async (said: string) => {
    await Promise.all([client.invalidateQueries(trpc.person.privacy.queryFilter({ userId })), client.invalidateQueries(trpc.admin.getPerson.queryFilter({ id: userId }))]);
    toast({ title: said, tone: 'positive' });
  };
}

function Copies({ privacy: { userId, exports }, name, isMe }: PartProps) {
  const t = useTranslations('operate.privacy');
  const format = useFormatter();
  const trpc = useTRPC();
  const done = useDone(userId);
  const order = useMutation(trpc.personalExport.order.mutationOptions());
  const [isAsking, setAsking] = useState(false);
  const isBeingMade = exports.some(({ status }) => status === 'queued' || status === 'building');
  return (
    <section>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="font-medium">{t('copies')}</h3>
        {isMe ? null : <Button size="sm" disabled={isBeingMade} onClick={() => { setAsking(true); }}>{t('makeCopy')}</Button>}
      </div>
      {exports.length === 0 ? <p className="text-sm text-ink-muted">{t('noCopies')}</p> : (
        <ul className="mt-1 divide-y" aria-live="polite">
          {exports.map((copy) => (
            <li key={copy.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
              <span><DateTime at={copy.createdAt} show="moment" />{copy.bytes === null ? '' : ` · ${format.number(copy.bytes / 1_024, { maximumFractionDigits: 0, style: 'unit', unit: 'kilobyte' })}`}{copy.fetchedAt === null ? '' : ` · ${t('fetched')}`}</span>
              <StateBadge phase={copyPhases[copy.status]} size="sm">{t(`copyStatus.${copy.status}`)}</StateBadge>
            </li>
          ))}
        </ul>
      )}
      <ReasonDialog
        open={isAsking} onOpenChange={setAsking} words={{ title: t('copyTitle', { name }), consequence: t('copyHelp'), action: t('makeCopy'), tone: 'primary' }}
        onConfirm={async (reason) => { await order.mutateAsync({ userId, reason }); await done(t('copyOrdered', { name })); }}
      />
    </section>
  );
}

function Deletions({ privacy: { userId, deletions, graceDays, blockedBy }, name, isMe }: PartProps) {
  const t = useTranslations('operate.privacy');
  const words = useWords();
  const trpc = useTRPC();
  const done = useDone(userId);
  const order = useMutation(trpc.accountDeletion.order.mutationOptions());
  const cancel = useMutation(trpc.accountDeletion.cancel.mutationOptions());
  const [asking, setAsking] = useState<'delete' | 'keep'>();
  const [newest, ...older] = deletions;
  const current = newest?.status === 'pending' || newest?.status === 'erasing' ? newest : undefined;
  const past = current === undefined ? deletions : older;
  return (
    <section>
      <h3 className="font-medium">{t('deletion')}</h3>
      {current === undefined ? null : (
        <Banner className="mt-2" tone="caution" title={t(current.status === 'erasing' ? 'erasing' : 'asked')} action={current.status === 'pending' ? <Button size="sm" onClick={() => { setAsking('keep'); }}>{t('keep')}</Button> : undefined}>
          {t.rich(current.orderedBy === null ? 'askedThemselves' : 'askedBy', { ...momentTag(current.createdAt), name: current.orderedBy ?? '' })} {current.status === 'pending' ? t.rich('due', momentTag(current.dueAt)) : null}
        </Banner>
      )}
      {blockedBy.length === 0 ? null : (
        <Banner className="mt-2" tone="caution" title={t('blocked')}>
          <ul className="list-disc ps-5">{blockedBy.map(({ role, organisationId, organisationName }) => <li key={`${role} ${organisationId ?? ''}`}>{words.of('role', role)}, {organisationName ?? t('platform')}</li>)}</ul>
        </Banner>
      )}
      {past.length === 0 ? null : (
        <ul className="mt-1 divide-y">
          {past.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5"><DateTime at={one.createdAt} show="moment" /><StateBadge phase={deletionPhases[one.status]} size="sm">{t(`deletionStatus.${one.status}`)}</StateBadge></li>
          ))}
        </ul>
      )}
      {current !== undefined || isMe || newest?.status === 'done' ? null : <Button className="mt-3" size="sm" tone="danger-quiet" disabled={blockedBy.length > 0} onClick={() => { setAsking('delete'); }}>{t('delete')}</Button>}
      <ReasonDialog
        open={asking === 'delete'} onOpenChange={(open) => { setAsking(open ? 'delete' : undefined); }} words={{ title: t('deleteTitle', { name }), consequence: t('deleteHelp', { days: graceDays }), action: t('delete') }}
        onConfirm={async (reason) => { await order.mutateAsync({ userId, reason }); await done(t('deletionOrdered', { name })); }}
      />
      <ReasonDialog
        open={asking === 'keep'} onOpenChange={(open) => { setAsking(open ? 'keep' : undefined); }} words={{ title: t('keepTitle', { name }), consequence: t('keepHelp'), action: t('keep'), tone: 'primary' }}
        onConfirm={async (reason) => { await cancel.mutateAsync({ id: current?.id ?? '', reason }); await done(t('kept', { name })); }}
      />
    </section>
  );
}
