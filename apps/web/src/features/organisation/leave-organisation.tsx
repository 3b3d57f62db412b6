'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { useOrganisationRefusal } from './use-organisation-refusal';

export interface LeaveOrganisationProps {
  readonly organisationId: string;
  readonly name: string;
}

/** Lays down every role one holds here. The last owner is told to hand over first. */
export function LeaveOrganisation({ organisationId, name }: LeaveOrganisationProps) {
  const t = useTranslations('organisation.leave');
  const words = useWords();
  const trpc = useTRPC();
  const refused = useOrganisationRefusal();
  const me = useQuery(trpc.user.getMe.queryOptions({}));
  const [problem, setProblem] = useState<string>();
  const revoke = useMutation(trpc.membership.revoke.mutationOptions());
  const own = me.data?.memberships.filter((membership) => membership.organisationId === organisationId) ?? [];
  if (own.length === 0) return null;
  async function leave() {
    setProblem(undefined);
    try {
      for (const { id } of own) await revoke.mutateAsync({ id });
    } catch (error) {
      setProblem(refused(error));
      return;
    }
    window.location.assign(paths.organisations);
  }
  return (
    <Card title={t('title')}>
      {problem === undefined ? null : <Banner tone="danger" role="alert" className="mb-4">{problem}</Banner>}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="max-w-prose min-w-0 flex-1 basis-64 text-ink-muted">{t('help', { roles: own.map(({ role }) => words.of('role', role)).join(', ') })}</p>
        <ConfirmDialog trigger={<Button tone="danger-quiet">{t('action')}</Button>} words={{ title: t('confirm', { name }), consequence: t('consequence'), action: t('action') }} onConfirm={leave} />
      </div>
    </Card>
  );
}
