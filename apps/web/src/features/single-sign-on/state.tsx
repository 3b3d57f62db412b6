'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { Facts } from '@lintel/ui/facts';
import { StateBadge } from '@lintel/ui/state-badge';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { goToProvider } from '@/components/go-to-provider';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import { ssoConnectionLifecycle } from '@lintel/domain/sso/lifecycle';
import { type Connection, useChanged } from './use-changed';

/** Whether it is on, what is still missing, and what the last test came to. */
export function State({ connection }: { readonly connection: Connection }) {
  const t = useTranslations('organisation.sso');
  const trpc = useTRPC();
  const changed = useChanged(connection.organisationId);
  const { id, version: expectedVersion, status, actions } = connection;
  const [isLeaving, setLeaving] = useState(false);
  const start = useMutation(trpc.sso.startTest.mutationOptions());
  const activate = useMutation(trpc.sso.activate.mutationOptions(changed));
  const disable = useMutation(trpc.sso.disable.mutationOptions(changed));
  const remove = useMutation(trpc.sso.remove.mutationOptions(changed));
  const isProved = connection.domains.some((domain) => domain.status === 'verified');
  const isReadable = connection.kind === 'oidc' || connection.idpEntityId !== null;
  const test = async () => {
    setLeaving(true);
    try {
      if ((await goToProvider((await start.mutateAsync({ id })).handle)) === undefined) return;
      await changed.onSettled();
    } catch (error) {
      changed.onError(error);
    }
    setLeaving(false);
  };
  return (
    <Card title={connection.name} aside={<StateBadge phase={ssoConnectionLifecycle.states[status].phase}>{t(`status.${status}`)}</StateBadge>}>
      <div className="flex flex-col gap-4">
        <p className="text-ink-muted">{t(`lead.${status}`)}</p>
        {status === 'active' || connection.testedAt !== null ? null : <Banner tone="caution">{t('missing.test')}</Banner>}
        {isProved ? null : <Banner tone="caution">{t('missing.domain')}</Banner>}
        <TestResult result={connection.testResult} />
        <div className="flex flex-wrap gap-3">
          <Button pending={isLeaving} disabled={!isReadable} onClick={() => { void test(); }}>{t('test')}</Button>
          {actions.includes('sso.activate') ? <Button tone="primary" pending={activate.isPending} disabled={connection.testedAt === null || !isProved} onClick={() => { activate.mutate({ id, expectedVersion }); }}>{t('activate')}</Button> : null}
          {actions.includes('sso.disable') ? (
            <ConfirmDialog
              trigger={<Button pending={disable.isPending}>{t('disable')}</Button>}
              words={{ title: t('disableTitle'), consequence: t('disableConsequence'), action: t('disable'), tone: 'danger' }}
              onConfirm={() => { disable.mutate({ id, expectedVersion }); }}
            />
          ) : null}
          {actions.includes('sso.remove') ? (
            <ConfirmDialog
              trigger={<Button tone="quiet" pending={remove.isPending}>{t('remove')}</Button>}
              words={{ title: t('removeTitle'), consequence: t('removeConsequence'), action: t('remove'), tone: 'danger' }}
              onConfirm={() => { remove.mutate({ id, expectedVersion }, { onSuccess: () => { toast({ title: t('removed') }); } }); }}
            />
          ) : null}
        </div>
      </div>
    </Card>
  );
}

const faults = ['denied', 'unreachable', 'untrusted', 'expired', 'misconfigured', 'metadata'] as const;

function TestResult({ result }: { readonly result: Connection['testResult'] }) {
  const t = useTranslations('organisation.sso');
  const role = useTranslations('words.role');
  if (result === null) return null;
  if (!result.isGood) {
    const fault = faults.find((each) => each === result.fault) ?? 'misconfigured';
    return <Banner tone="danger" title={t('testFailed')}>{t(`fault.${fault}`)} {result.problem}</Banner>;
  }
  return (
    <div className="flex flex-col gap-3 rounded-md border p-4">
      <p className="font-medium">{t.rich('testGood', momentTag(result.at))}</p>
      <Facts columns={2} facts={[
        { id: 'email', label: t('said.email'), value: result.email ?? t('said.none') }, { id: 'name', label: t('said.name'), value: result.name ?? t('said.none') },
        { id: 'groups', label: t('said.groups'), value: result.groups.length === 0 ? t('said.none') : result.groups.join(', ') }, { id: 'role', label: t('said.role'), value: result.role === null ? t('said.noRole') : role(result.role) },
      ]} />
      {result.isDomainProved ? null : <p className="text-sm text-caution-ink">{t('said.domain')}</p>}
    </div>
  );
}
