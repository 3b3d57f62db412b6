'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { FieldGroup } from '@lintel/ui/field-group';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { type DelegationRight, delegationRight } from '@lintel/domain/acting/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId, useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { useOrganisationRefusal } from '@/features/organisation/use-organisation-refusal';
import { instantIn } from '@/components/zoned';

export interface NewDelegationProps {
  readonly organisationId: string;
  readonly userId: string;
  readonly onClose: () => void;
}

/** Chooses a colleague, what of one's work they may do, and until when. */
export function NewDelegation({ organisationId, userId, onClose }: NewDelegationProps) {
  const t = useTranslations('standingIn.new');
  const rightWord = useTranslations('standingIn.rights');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refused = useOrganisationRefusal();
  const { timeZone } = useUi();
  const formId = useId();
  const members = useQuery(trpc.organisation.listMembers.queryOptions({ organisationId, limit: 100 }));
  const colleagues = new Map(members.data?.items.filter((one) => one.userId !== userId && one.scope === 'organisation' && one.suspendedAt === null).map((one) => [one.userId, one.name]));
  const [chosen, setChosen] = useState('');
  const [rights, setRights] = useState<readonly DelegationRight[]>(['listings']);
  const [day, setDay] = useState('');
  const delegateId = colleagues.has(chosen) ? chosen : [...colleagues.keys()][0];
  const give = useMutation(trpc.delegation.give.mutationOptions({
    onSuccess: async () => {
      await client.invalidateQueries(trpc.delegation.list.queryFilter());
      toast({ title: t('done', { name: colleagues.get(delegateId ?? '') ?? '' }), tone: 'positive' });
      onClose();
    },
  }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (delegateId !== undefined && rights.length > 0)
      give.mutate({ organisationId, delegateId, rights: [...rights], until: day === '' ? null : (instantIn(`${day}T23:59:59`, timeZone) ?? null) });
  };
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('title')} description={t('help')}
      footer={<><Button onClick={onClose}>{t('cancel')}</Button><Button type="submit" form={formId} tone="primary" pending={give.isPending} disabled={delegateId === undefined}>{t('action')}</Button></>}>
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-5">
        {give.isError ? <Banner tone="danger" role="alert">{refused(give.error)}</Banner> : null}
        {members.isSuccess && colleagues.size === 0 ? <Banner tone="note">{t('alone')}</Banner> : (
          <Field label={t('who')} need="required">
            <NativeSelect value={delegateId ?? ''} onChange={(event) => { setChosen(event.target.value); }}>{[...colleagues].map(([id, name]) => <option key={id} value={id}>{name}</option>)}</NativeSelect>
          </Field>
        )}
        <FieldGroup legend={t('what')} error={rights.length === 0 ? t('whatMissing') : undefined}>
          {delegationRight.options.map((right) => (
            <Checkbox key={right} checked={rights.includes(right)} onCheckedChange={(checked) => { setRights(checked ? [...rights, right] : rights.filter((one) => one !== right)); }} label={rightWord(right)} />
          ))}
        </FieldGroup>
        <Field label={t('until')} hint={t('untilHint')} need="optional"><Input type="date" value={day} onChange={(event) => { setDay(event.target.value); }} /></Field>
      </form>
    </Dialog>
  );
}
