'use client';

import { Banner } from '@lintel/ui/banner';
import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { Field } from '@lintel/ui/field';
import { NativeSelect } from '@lintel/ui/native-select';
import { rolesOfKind } from '@lintel/domain/organisation/contract';
import { roleScopes } from '@lintel/kernel';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import type { MemberMenuProps } from './member-menu';
import { useOrganisationRefusal } from './use-organisation-refusal';

type Props = Pick<MemberMenuProps, 'member' | 'organisation'> & { readonly onClose: () => void };

/** Hands the organisation over: the colleague owns it, one keeps another role or leaves. Asked for by name, and only of who has just proved who they are. */
export function TransferOwnership({ member, organisation, onClose }: Props) {
  const t = useTranslations('organisation.transfer');
  const words = useWords();
  const trpc = useTRPC();
  const refused = useOrganisationRefusal();
  const [keepAs, setKeepAs] = useState('');
  const [problem, setProblem] = useState<string>();
  const transfer = useMutation(trpc.membership.transferOwnership.mutationOptions());
  const choices = (rolesOfKind[organisation.kind] ?? []).filter((role) => roleScopes[role] === 'organisation' && !role.endsWith('_owner'));
  async function confirm() {
    setProblem(undefined);
    try {
      await transfer.mutateAsync({ membershipId: member.membershipId, keepAs: choices.find((role) => role === keepAs) ?? null });
    } catch (error) {
      setProblem(refused(error));
      throw error;
    }
    // Another role, another desk: everything is read anew.
    window.location.assign(keepAs === '' ? paths.organisations : window.location.pathname);
  }
  return (
    <ConfirmDialog open onOpenChange={(open) => { if (!open) onClose(); }} onConfirm={confirm}
      words={{ title: t('title', { name: member.name }), consequence: t('consequence', { name: member.name }), action: t('action'), phrase: organisation.name }}>
      <div className="flex flex-col gap-4">
        {problem === undefined ? null : <Banner tone="danger" role="alert">{problem}</Banner>}
        <Field label={t('keepAs')}>
          <NativeSelect value={keepAs} onChange={(event) => { setKeepAs(event.target.value); }}>
            <option value="">{t('leave')}</option>
            {choices.map((role) => <option key={role} value={role}>{words.of('role', role)}</option>)}
          </NativeSelect>
        </Field>
      </div>
    </ConfirmDialog>
  );
}
