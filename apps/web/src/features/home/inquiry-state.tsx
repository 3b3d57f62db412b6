'use client';

import type { Phase } from '@lintel/ui/phase';
import { StateBadge } from '@lintel/ui/state-badge';
import { inquiryLifecycle } from '@lintel/domain/crm/lifecycle';
import type { Answers } from '@/components/answers';
import { useWords } from '@/components/words/use-words';

export type InquiryItem = Answers['inquiry']['list']['items'][number];

export function InquiryState({ status, size }: { readonly status: InquiryItem['status']; readonly size?: 'sm' | 'md' }) {
  const words = useWords();
  const phase: Phase = inquiryLifecycle.states[status].phase;
  return <StateBadge phase={phase} size={size}>{words.of('inquiry', status)}</StateBadge>;
}
