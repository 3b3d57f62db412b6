'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { Progress } from '@lintel/ui/progress';
import { UiLink } from '@lintel/ui/provider';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { paths } from '@/components/paths';
import { useUpload } from '@/features/media/use-upload';

/** The report is there; its photos follow, and may be waited for or not. */
export function Reported({ ticket, files }: { readonly ticket: { readonly id: string; readonly number: number }; readonly files: readonly File[] }) {
  const t = useTranslations('ticket.report');
  const uploads = useUpload({ recordType: 'ticket', recordId: ticket.id }, []);
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current || files.length === 0) return;
    isBegun.current = true;
    uploads.add(files, 'photo');
  }, [files, uploads]);
  const sending = uploads.items.filter(({ state }) => state === 'sending' || state === 'waiting');
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start gap-4 px-4 py-10 sm:px-8">
      <CircleCheck aria-hidden className="size-10 text-positive-ink" />
      <div role="status">
        <h1 className="text-2xl font-semibold tracking-tight">{t('sent', { number: ticket.number })}</h1>
        <p className="text-ink-muted">{t('sentHelp')}</p>
      </div>
      {sending.length === 0 ? null : <div className="w-full"><p className="mb-2 text-sm">{t('sending')}</p>{sending.map((item) => <Progress key={item.key} label={item.name} value={item.progress} />)}</div>}
      {uploads.items.some(({ state }) => state === 'failed') ? <p role="alert" className="text-sm text-danger-ink">{t('photoFailed')}</p> : null}
      <UiLink href={paths.myTicket(ticket.id)} className={buttonClass('primary', 'lg')}>{t('see')}</UiLink>
    </div>
  );
}
