'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { StateBadge } from '@lintel/ui/state-badge';
import { ssoDomainLifecycle } from '@lintel/domain/sso/lifecycle';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { SubmitEvent } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { Copied } from './copied';
import { type Connection, useChanged } from './use-changed';

/** Whose people are sent there: domains, each proved by a record. */
export function Domains({ connection }: { readonly connection: Connection }) {
  const t = useTranslations('organisation.sso.domains');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { onSettled } = useChanged(connection.organisationId);
  const add = useMutation(trpc.ssoDomain.add.mutationOptions({ onSettled }));
  const refused = add.isError ? refusal(add.error) : undefined;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    add.mutate({ connectionId: connection.id, domain: formText(new FormData(form), 'domain') }, { onSuccess: () => { form.reset(); } });
  };
  return (
    <Card title={t('title')}>
      <p className="max-w-prose text-ink-muted">{t('help')}</p>
      {connection.domains.length === 0 ? <p className="mt-3">{t('none')}</p> : <ul className="mt-2 divide-y">{connection.domains.map((domain) => <li key={domain.id}><Row domain={domain} organisationId={connection.organisationId} /></li>)}</ul>}
      <form noValidate onSubmit={submit} className="mt-4 flex max-w-md flex-wrap items-end gap-3">
        <Field label={t('domain')} error={refused === undefined ? undefined : (refused.fields['domain'] ?? refused.text)} className="min-w-0 flex-1"><Input name="domain" autoCapitalize="none" spellCheck={false} autoComplete="off" placeholder="example.com" /></Field>
        <Button type="submit" pending={add.isPending}>{t('add')}</Button>
      </form>
    </Card>
  );
}

function Row({ domain, organisationId }: { readonly domain: Connection['domains'][number]; readonly organisationId: string }) {
  const t = useTranslations('organisation.sso.domains');
  const trpc = useTRPC();
  const changed = useChanged(organisationId);
  const check = useMutation(trpc.ssoDomain.check.mutationOptions(changed));
  const remove = useMutation(trpc.ssoDomain.remove.mutationOptions(changed));
  const isPending = domain.status === 'pending';
  return (
    <div className="flex flex-col gap-3 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <p className="w-full min-w-0 font-medium break-all sm:w-auto sm:flex-1">{domain.domain}</p>
        <StateBadge phase={ssoDomainLifecycle.states[domain.status].phase}>{t(`status.${domain.status}`)}</StateBadge>
        {isPending ? <Button size="sm" pending={check.isPending} onClick={() => { check.mutate({ id: domain.id }); }}>{t('check')}</Button> : null}
        <ConfirmDialog
          trigger={<Button size="sm" tone="quiet" aria-label={t('removeNamed', { domain: domain.domain })} pending={remove.isPending}>{t('remove')}</Button>}
          words={{ title: t('removeTitle', { domain: domain.domain }), consequence: t('removeConsequence'), action: t('remove'), tone: 'danger' }}
          onConfirm={() => { remove.mutate({ id: domain.id }); }}
        />
      </div>
      {isPending ? (
        <>
          <p className="text-sm text-ink-muted" role="status">{t(domain.problem === null ? (domain.checkedAt === null ? 'looking' : 'add1') : `problem.${domain.problem}`)}</p>
          <div className="grid gap-3 sm:grid-cols-2"><Copied label={t('recordName')} value={domain.record.name} /><Copied label={t('recordValue')} value={domain.record.value} /></div>
        </>
      ) : null}
    </div>
  );
}
