'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { EmptyState } from '@lintel/ui/empty-state';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { UserRoundPen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { useOrganisationRefusal } from '@/features/organisation/use-organisation-refusal';
import { NewDelegation } from './new-delegation';

type Delegation = Answers['delegation']['list']['items'][number];

/** Who may act for one, for whom one may act oneself, and, for those who run the organisation, the rest of it. */
export function Delegations({ organisationId, userId }: { readonly organisationId: string; readonly userId: string }) {
  const t = useTranslations('standingIn');
  const trpc = useTRPC();
  const [isGiving, setGiving] = useState(false);
  const all = useQuery(trpc.delegation.list.queryOptions({ organisationId }));
  useLive([`organisation:${organisationId}`, `user:${userId}`], { queries: [trpc.delegation.list.queryFilter()] });
  return (
    <div className="flex flex-col gap-6">
      <Answered query={all} failed={t('failed')} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ items }) => {
          const [given, held, others] = [items.filter((one) => one.principalId === userId), items.filter((one) => one.delegateId === userId), items.filter((one) => one.principalId !== userId && one.delegateId !== userId)];
          return (
            <>
              <Card title={t('given.title')} aside={<Button tone="primary" onClick={() => { setGiving(true); }}>{t('given.add')}</Button>}>
                {given.length === 0 ? <EmptyState level={3} icon={<UserRoundPen aria-hidden />} title={t('given.none')}>{t('given.noneHelp')}</EmptyState> : <Rows items={given} side="given" />}
              </Card>
              <Card title={t('held.title')}>{held.length === 0 ? <p className="text-ink-muted">{t('held.none')}</p> : <Rows items={held} side="held" />}</Card>
              {others.length === 0 ? null : <Card title={t('others.title')}><Rows items={others} side="others" /></Card>}
            </>
          );
        }}
      </Answered>
      {isGiving ? <NewDelegation organisationId={organisationId} userId={userId} onClose={() => { setGiving(false); }} /> : null}
    </div>
  );
}

function Rows({ items, side }: { readonly items: readonly Delegation[]; readonly side: 'given' | 'held' | 'others' }) {
  return <ul className="divide-y">{items.map((item) => <li key={item.id}><Row item={item} side={side} /></li>)}</ul>;
}

function Row({ item, side }: { readonly item: Delegation; readonly side: 'given' | 'held' | 'others' }) {
  const t = useTranslations('standingIn');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refused = useOrganisationRefusal();
  const onError = (error: unknown) => { toast({ title: refused(error), tone: 'danger' }); };
  const start = useMutation(trpc.delegation.start.mutationOptions({ onSuccess: ({ id }) => { window.location.assign(`/as/${id}/desk`); }, onError }));
  const revoke = useMutation(trpc.delegation.revoke.mutationOptions({
    onSuccess: async () => {
      await client.invalidateQueries(trpc.delegation.list.queryFilter());
      toast({ title: t('revoked'), tone: 'positive' });
    },
    onError,
  }));
  const { id, principalName, delegateName, rights, until, version } = item;
  const names = { principal: principalName, delegate: delegateName };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium break-words">{t(`${side}.row`, names)}</p>
        <p className="text-sm text-ink-muted">{rights.map((right) => t(`rights.${right}`)).join(', ')} · {until === null ? t('always') : t.rich('until', momentTag(until))}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        {item.mayStart ? <Button size="sm" tone="primary" aria-label={t('startFor', names)} pending={start.isPending || start.isSuccess} onClick={() => { start.mutate({ id }); }}>{t('start')}</Button> : null}
        {item.mayRevoke ? <Button size="sm" tone="danger-quiet" aria-label={t(side === 'held' ? 'layDownFor' : 'takeBackFrom', names)} pending={revoke.isPending} onClick={() => { revoke.mutate({ id, expectedVersion: version }); }}>{t(side === 'held' ? 'layDown' : 'takeBack')}</Button> : null}
      </div>
    </div>
  );
}
