'use client';

import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { type TicketPart, ticketParts } from './parts';
import { TicketsDesk } from './tickets-desk';

const TicketFigures = dynamic(() => import('./figures').then((loaded) => loaded.TicketFigures));
const Maintenance = dynamic(() => import('./maintenance').then((loaded) => loaded.Maintenance));
const Promises = dynamic(() => import('./promises').then((loaded) => loaded.Promises));
const Staff = dynamic(() => import('./staff').then((loaded) => loaded.Staff));

export interface HouseProps {
  readonly building: Answers['building']['get'];
}

/** The tickets of a house: the work itself, how it goes, what comes again, what is promised, and by whom it is done. */
export function TicketsSection({ building, part }: HouseProps & { readonly part: TicketPart }) {
  const t = useTranslations('ticket.parts');
  return (
    <div className="flex flex-col gap-5">
      <nav aria-label={t('label')} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
        <ul className="flex min-w-max gap-1">
          {ticketParts.map((one) => (
            <li key={one}>
              <UiLink href={paths.building(building.id, one === 'board' ? 'tickets' : `tickets/${one}`)} {...(one === part ? { 'aria-current': 'page' as const } : {})}
                className={`flex min-h-9 items-center rounded-md px-3 text-sm font-medium transition-colors pointer-coarse:min-h-11 ${one === part ? 'bg-accent-soft text-accent-ink' : 'text-ink-muted hover:bg-hover hover:text-ink'}`}>
                {t(one)}
              </UiLink>
            </li>
          ))}
        </ul>
      </nav>
      <Part building={building} part={part} />
    </div>
  );
}

function Part({ building, part }: HouseProps & { readonly part: TicketPart }) {
  switch (part) {
    case 'board': return <TicketsDesk building={building} />;
    case 'figures': return <TicketFigures building={building} />;
    case 'maintenance': return <Maintenance building={building} />;
    case 'promises': return <Promises building={building} />;
    case 'staff': return <Staff building={building} />;
  }
}
