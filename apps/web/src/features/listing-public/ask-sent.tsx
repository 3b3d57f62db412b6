'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { UiLink } from '@lintel/ui/provider';
import { MailCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';

export interface AskSentProps {
  readonly answer: Answers['inquiry']['ask'];
  readonly answeredBy: string;
  /** Of a visitor; signed-in people are answered here too. */
  readonly email: string | undefined;
  readonly onAnother: () => void;
}

export function AskSent({ answer, answeredBy, email, onAnother }: AskSentProps) {
  const t = useTranslations('listing.ask');
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone: whoever reads by ear is told what took its place.
  useEffect(() => { heading.current?.focus(); }, []);
  const told = answer.assignedTo === null ? t('sentUnassigned') : email === undefined ? t('sentSignedIn', { name: answeredBy }) : t('sent', { name: answeredBy, email });
  return (
    <div>
      <MailCheck aria-hidden className="size-7 text-positive-ink" strokeWidth={1.75} />
      <h3 ref={heading} tabIndex={-1} className="mt-3 text-lg font-semibold outline-none">{t('sentTitle')}</h3>
      <p className="mt-1 text-ink-muted">{told}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        {email === undefined ? <UiLink href={paths.myInquiry(answer.id)} className={buttonClass('primary')}>{t('conversation')}</UiLink> : null}
        <Button onClick={onAnother}>{t('another')}</Button>
      </div>
    </div>
  );
}
