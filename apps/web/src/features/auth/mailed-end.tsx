'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { UiLink } from '@lintel/ui/provider';
import { CircleCheck, CircleSlash } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { paths } from '@/components/paths';

interface EndProps {
  readonly title: string;
  readonly body: string;
  readonly action?: ReactNode;
}

/** What a mailed link was for is done. */
export function Done({ title, body, action }: EndProps) {
  const t = useTranslations('auth.sent');
  return (
    <div role="status" className="flex flex-col items-start gap-4">
      <CircleCheck aria-hidden className="size-8 text-positive-ink" />
      <p className="text-xl font-semibold">{title}</p>
      <p className="break-words text-ink-muted">{body}</p>
      {action ?? <UiLink href={paths.signIn()} className={buttonClass('primary', 'lg', '')}>{t('signIn')}</UiLink>}
    </div>
  );
}

/** A mailed link that opens nothing any more. */
export function Gone({ title, body, action }: EndProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-4">
      <CircleSlash aria-hidden className="size-8 text-caution-ink" />
      <p className="text-xl font-semibold">{title}</p>
      <p className="text-ink-muted">{body}</p>
      {action}
    </div>
  );
}
