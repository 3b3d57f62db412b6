'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { useTRPC } from '@/components/trpc-provider';
import { Copied } from './copied';
import { type Connection, useChanged } from './use-changed';

interface ProviderProps {
  readonly organisationId: string;
  readonly connection: Connection | null;
  readonly addresses: Answers['sso']['get']['addresses'];
}

/** What the provider is told, and what we are told of it. */
export function Provider({ organisationId, connection, addresses }: ProviderProps) {
  const t = useTranslations('organisation.sso');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const changed = useChanged(organisationId);
  const [kind, setKind] = useState<'oidc' | 'saml'>(connection?.kind ?? 'oidc');
  const configure = useMutation(trpc.sso.configure.mutationOptions({ onSuccess: () => { toast({ title: t('saved'), tone: 'positive' }); }, onSettled: changed.onSettled }));
  const refused = configure.isError ? refusal(configure.error) : undefined;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => formText(form, name).trim();
    const given = (name: string) => (text(name) === '' ? {} : { [name]: text(name) });
    const settings = kind === 'oidc' ? { kind, issuer: text('issuer'), clientId: text('clientId'), ...given('clientSecret') } : { kind, ...given('metadataUrl'), ...given('metadataXml') };
    configure.mutate({ organisationId, name: text('name'), settings, ...(connection === null ? {} : { expectedVersion: connection.version }) });
  };
  const error = (field: string) => refused?.fields[`settings.${field}`];
  return (
    <Card title={t('provider.title')}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        <p className="max-w-prose text-ink-muted">{t(connection === null ? 'provider.first' : 'provider.help')}</p>
        {refused === undefined || Object.keys(refused.fields).length > 0 ? null : <Banner tone="danger" role="alert">{refused.text}</Banner>}
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t('provider.name')} hint={t('provider.nameHint')} error={refused?.fields['name']}><Input name="name" maxLength={80} defaultValue={connection?.name ?? ''} /></Field>
          <Field label={t('provider.kind')}>
            <NativeSelect value={kind} onChange={(event) => { setKind(event.target.value === 'saml' ? 'saml' : 'oidc'); }}>
              <option value="oidc">{t('provider.oidc')}</option>
              <option value="saml">{t('provider.saml')}</option>
            </NativeSelect>
          </Field>
        </div>
        {kind === 'oidc' ? (
          <>
            <Field label={t('provider.issuer')} hint={t('provider.issuerHint')} error={error('issuer')}><Input name="issuer" type="url" inputMode="url" defaultValue={connection?.issuer ?? ''} /></Field>
            <div className="grid gap-5 sm:grid-cols-2">
              <Field label={t('provider.clientId')} error={error('clientId')}><Input name="clientId" autoComplete="off" defaultValue={connection?.clientId ?? ''} /></Field>
              <Field label={t('provider.clientSecret')} hint={t(connection?.hasClientSecret === true ? 'provider.secretKept' : 'provider.secretHint')} error={error('clientSecret')}><Input name="clientSecret" type="password" autoComplete="off" /></Field>
            </div>
          </>
        ) : (
          <>
            <Field label={t('provider.metadataUrl')} hint={t('provider.metadataUrlHint')} error={error('metadataUrl')}><Input name="metadataUrl" type="url" inputMode="url" defaultValue={connection?.metadataUrl ?? ''} /></Field>
            <Field label={t('provider.metadataXml')} hint={t('provider.metadataXmlHint')} error={error('metadataXml')}><Textarea name="metadataXml" rows={5} spellCheck={false} className="font-mono text-sm" /></Field>
          </>
        )}
        <Button type="submit" tone={connection === null ? 'primary' : 'secondary'} pending={configure.isPending} className="self-start">{t(connection === null ? 'provider.create' : 'provider.save')}</Button>
      </form>
      {addresses === null ? null : (
        <div className="mt-6 flex flex-col gap-4 border-t pt-5">
          <p className="font-medium">{t('provider.copyTitle')}</p>
          {kind === 'oidc' ? <Copied label={t('provider.redirectUri')} value={addresses.redirectUri} /> : (
            <>
              <Copied label={t('provider.entityId')} value={addresses.entityId} />
              <Copied label={t('provider.answerUrl')} value={addresses.answerUrl} />
            </>
          )}
        </div>
      )}
    </Card>
  );
}
