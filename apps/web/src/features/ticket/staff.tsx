'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { useQuery } from '@tanstack/react-query';
import { HardHat } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { StaffDialog } from './staff-dialog';
import type { HouseProps } from './tickets-section';

export type Colleague = Answers['ticketStaff']['list']['items'][number];

/** Who works in a house: what they are good at, when they are there, what they have in hand. Tickets are suggested to them by it. */
export function Staff({ building }: HouseProps) {
  const t = useTranslations('ticket');
  const words = useWords();
  const trpc = useTRPC();
  const [edited, setEdited] = useState<Colleague>();
  const query = useQuery(trpc.ticketStaff.list.queryOptions({ buildingId: building.id }));
  const manages = building.actions.includes('building.manage');
  return (
    <section aria-label={t('parts.staff')} className="flex flex-col gap-5">
      <p className="max-w-prose text-sm text-ink-muted">{t('staff.lead')}</p>
      <Answered query={query} failed={t('parts.staff')} skeleton={<ListSkeleton label={t('parts.staff')} />}>
        {({ items }) => (items.length === 0 ? <EmptyState icon={<HardHat aria-hidden />} title={t('staff.empty')}>{t('staff.emptyHelp')}</EmptyState> : (
          <ul className="divide-y rounded-md border bg-surface">
            {items.map((one) => (
              <li key={one.userId} className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
                <div className="min-w-0 flex-1 basis-72">
                  <p className="font-medium">{one.name}</p>
                  <p className="text-sm text-ink-muted">{[words.of('role', one.role), t(one.isOnShift ? 'ask.there' : 'ask.away'), t('ask.load', { count: one.openTickets }), ...(one.shift === null ? [t('staff.houseHours')] : [t('staff.ownHours')])].join(' · ')}</p>
                  <p className="mt-1 flex flex-wrap gap-1.5">{one.skills.length === 0 ? <span className="text-sm text-ink-muted">{t('staff.anything')}</span> : one.skills.map((skill) => <Badge key={skill}>{t(`category.${skill}`)}</Badge>)}</p>
                </div>
                {manages ? <Button size="sm" onClick={() => { setEdited(one); }}>{t('promises.change')}</Button> : null}
              </li>
            ))}
          </ul>
        ))}
      </Answered>
      {edited === undefined ? null : <StaffDialog buildingId={building.id} colleague={edited} onClose={() => { setEdited(undefined); }} />}
    </section>
  );
}
