'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { rolesOfKind } from '@lintel/domain/organisation/contract';
import { roleScopes } from '@lintel/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { useOrganisationRefusal } from './use-organisation-refusal';

export interface InviteDialogProps {
  readonly organisation: Answers['organisation']['get'];
  readonly onClose: () => void;
}

const mailForm = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Invites by e-mail to a role in the organisation, or in one of its buildings or units. */
export function InviteDialog({ organisation, onClose }: InviteDialogProps) {
  const t = useTranslations('organisation.invite');
  const words = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const refused = useOrganisationRefusal();
  const formId = useId();
  const roles = rolesOfKind[organisation.kind] ?? [];
  const [email, setEmail] = useState('');
  const [role, setRole] = useState(roles.find((one) => !one.endsWith('_owner')) ?? roles[0]);
  const [place, setPlace] = useState('');
  const [isChecked, setChecked] = useState(false);
  const places = usePlaces(organisation, role === undefined ? 'organisation' : roleScopes[role]);
  const scopeId = places?.some((one) => one.id === place) === true ? place : places?.[0]?.id;
  const send = useMutation(trpc.invitation.send.mutationOptions({
    onSuccess: async () => {
      await client.invalidateQueries(trpc.invitation.list.queryFilter());
      toast({ title: t('sent', { email }), tone: 'positive' });
      onClose();
    },
  }));
  const isMailWrong = !mailForm.test(email.trim());
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (!isMailWrong && role !== undefined && scopeId !== undefined) send.mutate({ email: email.trim(), role, scopeId });
  };
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('title')} description={t('help')}
      footer={<><Button onClick={onClose}>{t('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={send.isPending}>{t('action')}</Button></>}>
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5">
        {send.isError ? <Banner tone="danger" role="alert">{refused(send.error)}</Banner> : null}
        <Field label={t('email')} need="required" error={isChecked && isMailWrong ? t('emailWrong') : undefined}>
          <Input type="email" inputMode="email" autoComplete="off" maxLength={254} value={email} onChange={(event) => { setEmail(event.target.value); }} />
        </Field>
        <Field label={t('role')} hint={role === undefined ? undefined : t(`can.${role as 'agent'}`)}>
          <NativeSelect value={role} onChange={(event) => { const next = roles.find((one) => one === event.target.value); if (next !== undefined) setRole(next); }}>
            {roles.map((one) => <option key={one} value={one}>{words.of('role', one)}</option>)}
          </NativeSelect>
        </Field>
        {role !== undefined && roleScopes[role] !== 'organisation' ? (
          <Field label={t(roleScopes[role] === 'unit' ? 'unit' : 'building')} need="required" error={places?.length === 0 ? t(roleScopes[role] === 'unit' ? 'noUnits' : 'noBuildings') : undefined}>
            <NativeSelect value={scopeId ?? ''} onChange={(event) => { setPlace(event.target.value); }}>
              {places?.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </NativeSelect>
          </Field>
        ) : null}
      </form>
    </Dialog>
  );
}

/** Where roles of this kind can be held; undefined while it is not known. */
function usePlaces({ id: organisationId, name }: InviteDialogProps['organisation'], scope: string): readonly { readonly id: string; readonly name: string }[] | undefined {
  const trpc = useTRPC();
  const found = useQuery({ ...trpc.organisation.listPlaces.queryOptions({ organisationId }), enabled: scope !== 'organisation' });
  if (scope === 'organisation') return [{ id: organisationId, name }];
  if (scope === 'building') return found.data?.buildings;
  return found.data?.buildings.flatMap((building) => building.units.map((unit) => ({ id: unit.id, name: `${building.name} · ${unit.label}` })));
}
