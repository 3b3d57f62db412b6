'use client';

import { ConfirmDialog } from '@lintel/ui/confirm-dialog';
import { useTranslations } from 'next-intl';
import type { Confirming } from './use-decisions';

/** An approval ends the review for good: what follows is said before it is given. */
export function ApprovalConfirm({ confirming: { draft, answer } }: { readonly confirming: Confirming }) {
  const t = useTranslations('admin.review');
  const title = draft.title === '' ? t('untitled') : draft.title;
  return (
    <ConfirmDialog open onOpenChange={(open) => { if (!open) answer(false); }} onConfirm={() => { answer(true); }}
      words={{ title: t('approveTitle', { title }), consequence: t('approveConsequence'), action: t('approve'), tone: 'primary' }} />
  );
}
