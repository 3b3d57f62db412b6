'use client';

import { Badge } from '@lintel/ui/badge';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { ShareButton } from '../sharing/share-button';
import { HouseAssistant } from '../assistant/house-assistant';
import { CommunityDesk } from '../community/community-desk';
import type { TicketPart } from '../ticket/parts';
import { TicketsSection } from '../ticket/tickets-section';
import { BuildingSettings } from './building-settings';
import { HouseHours } from './house-hours';
import { Leases } from './leases';
import { Letters } from './letters';
import { Plan } from './plan';
import { Requests } from './requests';
import { Residents } from './residents';
import { RulesDesk } from './rules-desk';
import { type BuildingSection, sections } from './sections';

export type Building = Answers['building']['get'];

/** One building at its manager's desk: what it is, its parts, one of them open. */
export function BuildingPage({ id, section, part = 'board' }: { readonly id: string; readonly section: BuildingSection; readonly part?: TicketPart }) {
  const t = useTranslations('building');
  const trpc = useTRPC();
  const query = useQuery(trpc.building.get.queryOptions({ id }));
  useLive([`building_work:${id}`], {
    queries: [trpc.building, trpc.verification, trpc.residency, trpc.lease, trpc.houseRules, trpc.unitCode, trpc.checklist].map((router) => router.pathFilter()).concat([trpc.activity.timeline.infiniteQueryFilter()]),
  });
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('list.title')} />}>
      {(building) => (
        <div className="mx-auto w-full max-w-7xl px-4 py-6 sm:px-8">
          <div className="print:hidden">
            <Breadcrumb crumbs={[{ label: t('list.title'), href: paths.buildings }, { label: building.name }]} />
            <header className="mt-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
              <div className="min-w-0">
                <h1 className="text-2xl font-semibold tracking-tight text-balance">{building.name}</h1>
                <p className="mt-1 text-ink-muted">{[building.address, t('units', { count: building.units }), building.organisationName].filter((word) => word !== '').join(' · ')}</p>
              </div>
              {building.canShare ? <ShareButton record={{ type: 'building', id }} ownerId={building.organisationId} title={building.name} /> : null}
            </header>
            <SectionLinks building={building} section={section} />
          </div>
          <div className="pt-6"><Section building={building} section={section} part={part} /></div>
        </div>
      )}
    </Answered>
  );
}

function SectionLinks({ building, section }: { readonly building: Building; readonly section: BuildingSection }) {
  const t = useTranslations('building.tabs');
  const waiting = building.figures?.waiting ?? 0;
  const manages = building.actions.includes('building.manage');
  // Neither the owner of the company nor the platform reads what neighbours write.
  const { isSuccess: reads } = useQuery({ ...useTRPC().community.get.queryOptions({ id: building.id }), retry: false });
  return (
    <nav aria-label={t('label')} className="-mx-4 mt-5 overflow-x-auto border-b px-4 sm:mx-0 sm:px-0">
      <ul className="flex min-w-max gap-1">
        {sections.filter((one) => manages || (one !== 'letters' && one !== 'settings' && one !== 'assistant')).filter((one) => reads || one !== 'community').map((one) => (
          <li key={one}>
            <UiLink href={paths.building(building.id, one === 'plan' ? '' : one)} {...(one === section ? { 'aria-current': 'page' as const } : {})}
              className={`-mb-px flex min-h-11 items-center gap-2 border-b-2 px-3 text-sm font-medium transition-colors ${one === section ? 'border-accent text-ink' : 'border-transparent text-ink-muted hover:text-ink'}`}>
              {t(one)}{one === 'requests' && waiting > 0 ? <Badge look="count">{waiting}</Badge> : null}
            </UiLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Section({ building, section, part }: { readonly building: Building; readonly section: BuildingSection; readonly part: TicketPart }) {
  switch (section) {
    case 'plan': return <Plan building={building} />;
    case 'tickets': return <TicketsSection building={building} part={part} />;
    case 'requests': return <Requests building={building} />;
    case 'residents': return <Residents building={building} />;
    case 'leases': return <Leases building={building} />;
    case 'rules': return <RulesDesk building={building} />;
    case 'community': return <CommunityDesk buildingId={building.id} />;
    case 'assistant': return <HouseAssistant buildingId={building.id} />;
    case 'letters': return <Letters building={building} />;
    case 'settings': return <div className="flex max-w-3xl flex-col gap-6"><BuildingSettings key={building.version} building={building} /><HouseHours building={building} /></div>;
    case 'history': return <RecordTimeline recordType="building" recordId={building.id} />;
  }
}
