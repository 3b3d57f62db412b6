'use client';

import type { Phase } from '@lintel/ui/phase';
import { StateBadge } from '@lintel/ui/state-badge';
import { verificationLifecycle } from '@lintel/domain/building/lifecycle';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

export type VerificationItem = Answers['verification']['list']['items'][number];

export function VerificationState({ status, size }: { readonly status: VerificationItem['status']; readonly size?: 'sm' | 'md' }) {
  const t = useTranslations('building.status');
  const phase: Phase = verificationLifecycle.states[status].phase;
  return <StateBadge phase={phase} size={size}>{t(status)}</StateBadge>;
}
