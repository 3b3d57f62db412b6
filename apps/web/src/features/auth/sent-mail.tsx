'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { UiLink } from '@lintel/ui/provider';
import { MailCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { paths } from '@/components/paths';

export interface SentMailProps {
  readonly email: string;
  readonly later: string | undefined;
  readonly isPending: boolean;
  readonly isResent: boolean;
  readonly onResend: () => void;
}

/** A message is on its way: what to do with it, and what when it does not come. */
export function SentMail({ email, later, isPending, isResent, onResend }: SentMailProps) {
  const t = useTranslations('auth.sent');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, []);
  return (
    <div className="flex flex-col gap-5">
      <MailCheck aria-hidden className="size-8 text-accent-ink" />
      <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">{t('title')}</h2>
      <p className="break-words">{t('body', { email })}</p>
      <p className="text-ink-muted">{t('help')}</p>
      {later === undefined ? null : <Banner tone="caution" role="alert">{later}</Banner>}
      <p role="status" className={isResent ? 'text-positive-ink' : 'sr-only'}>{isResent ? t('resent') : ''}</p>
      <div className="flex flex-wrap gap-3">
        <Button pending={isPending} onClick={onResend}>{t('resend')}</Button>
        <UiLink href={paths.signIn()} className="hit inline-flex items-center text-accent-ink underline-offset-4 hover:underline">{t('signIn')}</UiLink>
      </div>
    </div>
  );
}
