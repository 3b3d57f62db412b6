'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { Progress } from '@lintel/ui/progress';
import { UiLink } from '@lintel/ui/provider';
import { CircleCheck, CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useOutbox } from '@/components/offline/use-outbox';
import { paths } from '@/components/paths';
import type { ReportedTicket } from './use-send-report';

interface ReportedProps {
  readonly ticket: ReportedTicket;
  /** Its name on this device, where its photos are until they have arrived. */
  readonly clientId: string;
  readonly photos: number;
  readonly isWithoutPhotos: boolean;
}

/** The report is there; its photos follow, and may be waited for or not. */
export function Reported({ ticket, clientId, photos, isWithoutPhotos }: ReportedProps) {
  const t = useTranslations('ticket.report');
  const kept = useOutbox().find(({ id }) => id === clientId);
  const left = kept?.kind === 'ticket' ? kept.photos.length : 0;
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start gap-4 px-4 py-10 sm:px-8">
      <CircleCheck aria-hidden className="size-10 text-positive-ink" />
      <div role="status">
        <h1 className="text-2xl font-semibold tracking-tight">{t('sent', { number: ticket.number })}</h1>
        <p className="text-ink-muted">{t('sentHelp')}</p>
      </div>
      {left === 0 ? null : <Progress isLabelled className="w-full" label={t('sending')} value={(photos - left) / photos} valueText={t('photosSent', { sent: photos - left, count: photos })} />}
      {isWithoutPhotos || kept?.refused !== undefined ? <p role="alert" className="text-sm text-danger-ink">{t('photoFailed')}</p> : null}
      <UiLink href={paths.myTicket(ticket.id)} className={buttonClass('primary', 'lg')}>{t('see')}</UiLink>
    </div>
  );
}

/** The report is on this device and goes by itself. */
export function KeptReport({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('ticket.report');
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-start gap-4 px-4 py-10 sm:px-8">
      <CloudOff aria-hidden className="size-10 text-caution-ink" />
      <div role="status">
        <h1 className="text-2xl font-semibold tracking-tight">{t('kept')}</h1>
        <p className="text-ink-muted">{t('keptHelp')}</p>
      </div>
      <UiLink href={paths.house(buildingId)} className={buttonClass('secondary', 'lg')}>{t('back')}</UiLink>
    </div>
  );
}
