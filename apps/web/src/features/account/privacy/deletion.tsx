'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { SkeletonText } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { DeletionPlan } from './deletion-plan';

type Plan = Answers['accountDeletion']['plan'];

/** What deleting one's account does, said before it is done, and the way to do it. */
export function Deletion({ userId }: { readonly userId: string }) {
  const t = useTranslations('account.privacy.deletion');
  const trpc = useTRPC();
  const query = useQuery(trpc.accountDeletion.plan.queryOptions({ userId }));
  return (
    <Card title={t('title')}>
      <Answered query={query} failed={t('failed')} level={3} skeleton={<SkeletonText lines={4} />}>
        {(plan) => (plan.current === null ? <Ask plan={plan} /> : <UnderWay current={plan.current} />)}
      </Answered>
    </Card>
  );
}

function Ask({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('account.privacy.deletion');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const words = useWords();
  const ask = useMutation(trpc.accountDeletion.request.mutationOptions({
    // The session has ended with it.
    onSuccess: () => { window.location.assign('/sign-in?deletion=asked'); },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
  }));
  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-muted">{t('help', { days: plan.graceDays })}</p>
      <DeletionPlan plan={plan} />
      {plan.blockedBy.length === 0 ? null : (
        <Banner tone="caution" title={t('blocked')}>
          <ul className="list-disc ps-5">{plan.blockedBy.map(({ role, organisationId, organisationName }) => <li key={`${role} ${organisationId ?? ''}`}>{t('blockedBy', { role: words.of('role', role), organisation: organisationName ?? t('platform') })}</li>)}</ul>
        </Banner>
      )}
      <ConfirmDialog
        trigger={<Button tone="danger-quiet" className="self-start" disabled={plan.blockedBy.length > 0}>{t('action')}</Button>}
        words={{ title: t('confirmTitle'), consequence: t('consequence', { days: plan.graceDays, parts: plan.goes.length }), action: t('action'), tone: 'danger', phrase: t('phrase') }}
        onConfirm={async () => { await ask.mutateAsync({}); }}
      />
    </div>
  );
}

function UnderWay({ current }: { readonly current: NonNullable<Plan['current']> }) {
  const t = useTranslations('account.privacy.deletion');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const keep = useMutation(trpc.accountDeletion.cancel.mutationOptions({
    onSuccess: () => { toast({ title: t('kept') }); },
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => client.invalidateQueries(trpc.accountDeletion.pathFilter()),
  }));
  return (
    <Banner tone="caution" title={t('underWay')} action={<Button size="sm" pending={keep.isPending} onClick={() => { keep.mutate({ id: current.id }); }}>{t('keep')}</Button>}>
      {t.rich('due', momentTag(current.dueAt))}
    </Banner>
  );
}
