'use client';

import { IconButton } from '@lintel/ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '@lintel/ui/menu';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { EllipsisVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { ReasonDialog } from '@/features/admin/shared/reason-dialog';
import { ChangeRole } from './change-role';
import type { Member } from './members';
import { TransferOwnership } from './transfer-ownership';
import { useOrganisationRefusal } from './use-organisation-refusal';

export interface MemberMenuProps {
  readonly member: Member;
  readonly organisation: Answers['organisation']['get'];
  readonly isOneself: boolean;
}

type Asked = 'role' | 'suspend' | 'remove' | 'transfer';

/** What may be done about one colleague's role. One's own is laid down on the profile page. */
export function MemberMenu({ member, organisation, isOneself }: MemberMenuProps) {
  const t = useTranslations('organisation.members');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refused = useOrganisationRefusal();
  const [asked, setAsked] = useState<Asked>();
  const suspend = useMutation(trpc.membership.suspend.mutationOptions());
  const reinstate = useMutation(trpc.membership.reinstate.mutationOptions());
  const revoke = useMutation(trpc.membership.revoke.mutationOptions());
  if (!member.mayManage || isOneself) return null;
  const { membershipId: id, name, version } = member;
  const isSuspended = member.suspendedAt !== null;
  const mayTransfer = organisation.may.isOwner && member.scope === 'organisation' && !member.role.endsWith('_owner') && !isSuspended;
  async function after(work: Promise<unknown>, said: string) {
    await work;
    await client.invalidateQueries(trpc.organisation.listMembers.infiniteQueryFilter());
    toast({ title: said, tone: 'positive' });
  }
  const resume = () => { after(reinstate.mutateAsync({ id, expectedVersion: version }), t('resumed', { name })).catch((error: unknown) => { toast({ title: refused(error), tone: 'danger' }); }); };
  const close = () => { setAsked(undefined); };
  const dialog = (open: boolean) => { if (!open) close(); };
  return (
    <>
      <Menu trigger={<IconButton label={t('actionsFor', { name })} icon={<EllipsisVertical aria-hidden />} />}>
        <MenuItem onSelect={() => { setAsked('role'); }}>{t('changeRole')}</MenuItem>
        {mayTransfer ? <MenuItem onSelect={() => { setAsked('transfer'); }}>{t('transfer')}</MenuItem> : null}
        <MenuItem onSelect={() => { if (isSuspended) resume(); else setAsked('suspend'); }}>{t(isSuspended ? 'resume' : 'suspend')}</MenuItem>
        <MenuSeparator />
        <MenuItem tone="danger" onSelect={() => { setAsked('remove'); }}>{t('remove')}</MenuItem>
      </Menu>
      {asked === 'role' ? <ChangeRole member={member} organisation={organisation} onClose={close} /> : null}
      {asked === 'transfer' ? <TransferOwnership member={member} organisation={organisation} onClose={close} /> : null}
      {asked === 'suspend' ? (
        <ReasonDialog open refused={refused} onOpenChange={dialog} words={{ title: t('suspendTitle', { name }), consequence: t('suspendHelp'), action: t('suspend') }}
          onConfirm={(reason) => after(suspend.mutateAsync({ id, expectedVersion: version, reason }), t('suspendedDone', { name }))} />
      ) : null}
      {asked === 'remove' ? (
        <ReasonDialog open refused={refused} onOpenChange={dialog} words={{ title: t('removeTitle', { name }), consequence: t('removeHelp'), action: t('remove') }}
          onConfirm={(reason) => after(revoke.mutateAsync({ id, reason }), t('removed', { name }))} />
      ) : null}
    </>
  );
}
