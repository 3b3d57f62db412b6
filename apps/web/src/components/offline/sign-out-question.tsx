'use client';

import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { useTranslations } from 'next-intl';
import { useLeave } from '../shell/use-leave';
import { asked } from './asked';

/** Signing out leaves nothing on the device: what was not sent goes with it, and whoever wrote it says so. */
export function SignOutQuestion({ unsent }: { readonly unsent: number }) {
  const t = useTranslations('shell.outbox');
  const leave = useLeave();
  return <ConfirmDialog open onOpenChange={(isOpen) => { if (!isOpen) asked.set(0); }} onConfirm={leave} words={{ title: t('signOutTitle'), consequence: t('signOutConsequence', { count: unsent }), action: t('signOut'), tone: 'danger' }} />;
}
