'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { rolesOfKind } from '@lintel/domain/organisation/contract';
import { roleScopes } from '@lintel/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import type { MemberMenuProps } from './member-menu';
import { useOrganisationRefusal } from './use-organisation-refusal';

type Props = Pick<MemberMenuProps, 'member' | 'organisation'> & { readonly onClose: () => void };

/** Gives a colleague another role in the same place; it counts from their next click on. */
export function ChangeRole({ member, organisation, onClose }: Props) {
  const t = useTranslations('organisation.changeRole');
  const words = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const refused = useOrganisationRefusal();
  const choices = (rolesOfKind[organisation.kind] ?? []).filter((role) => roleScopes[role] === member.scope);
  const [role, setRole] = useState(member.role);
  const change = useMutation(trpc.membership.changeRole.mutationOptions({
    onSuccess: async () => {
      await client.invalidateQueries(trpc.organisation.listMembers.infiniteQueryFilter());
      toast({ title: t('done', { name: member.name, role: words.of('role', role) }), tone: 'positive' });
      onClose();
    },
  }));
  const save = () => { change.mutate({ id: member.membershipId, role, expectedVersion: member.version }); };
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('title', { name: member.name })} description={t('help')}
      footer={<><Button onClick={onClose}>{t('cancel')}</Button><Button tone="primary" pending={change.isPending} disabled={role === member.role} onClick={save}>{t('save')}</Button></>}>
      {change.isError ? <Banner tone="danger" role="alert" className="mb-4">{refused(change.error)}</Banner> : null}
      <Field label={t('role')}>
        <NativeSelect value={role} onChange={(event) => { const next = choices.find((one) => one === event.target.value); if (next !== undefined) setRole(next); }}>
          {choices.map((one) => <option key={one} value={one}>{words.of('role', one)}</option>)}
        </NativeSelect>
      </Field>
    </Dialog>
  );
}
