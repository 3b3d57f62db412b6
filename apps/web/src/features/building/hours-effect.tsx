'use client';

import { DateTime } from '@lintel/ui/date-time';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@lintel/ui/table';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

type Effect = Answers['houseHours']['get']['effect'];

/** What the hours mean at this moment: whether the house is open, and until when what is reported now would be answered and mended; beside it what other hours would mean. */
export function HoursEffect({ now, then }: { readonly now: Effect; readonly then: Effect | undefined }) {
  const t = useTranslations('building.workingHours');
  const priorities = useTranslations('ticket.priority');
  return (
    <section aria-label={t('effect')} className="flex flex-col gap-3">
      <p><Open effect={now} />{then === undefined || then.isOpen === now.isOpen && then.opensAt === now.opensAt ? null : <> {t('thenOpen')} <Open effect={then} /></>}</p>
      <div className="overflow-x-auto">
        <Table label={t('reportedNow')}>
          <TableHead><TableRow><TableHeader>{t('reportedNow')}</TableHeader><TableHeader>{t('answered')}</TableHeader><TableHeader>{t('mended')}</TableHeader></TableRow></TableHead>
          <TableBody>
            {now.promises.map((promise, at) => (
              <TableRow key={promise.priority}>
                <TableCell>{priorities(promise.priority)}</TableCell>
                <TableCell><Moved from={promise.answeredBy} to={then?.promises[at]?.answeredBy} /></TableCell>
                <TableCell><Moved from={promise.mendedBy} to={then?.promises[at]?.mendedBy} /></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}

function Open({ effect }: { readonly effect: Effect }) {
  const t = useTranslations('building.workingHours');
  return effect.isOpen ? <strong className="font-medium">{t('openNow')}</strong> : <span>{t('opens')} <DateTime at={effect.opensAt} show="moment" /></span>;
}

function Moved({ from, to }: { readonly from: string; readonly to: string | undefined }) {
  const t = useTranslations('building.workingHours');
  if (to === undefined || to === from) return <DateTime at={from} show="moment" />;
  return <span className="flex flex-col"><s className="text-ink-muted"><DateTime at={from} show="moment" /></s><span><span className="sr-only">{t('thenOpen')} </span><DateTime at={to} show="moment" /></span></span>;
}
