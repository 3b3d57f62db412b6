'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { Facts } from '@lintel/ui/facts';
import { UiLink } from '@lintel/ui/provider';
import { RecordPage } from '@lintel/ui/record-page';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import { PersonStatus } from '@/features/admin/people/person-columns';
import { PartError } from '@/features/admin/shared/part';
import { usePlatformLive } from '@/features/admin/shared/use-platform-live';

/** One organisation: its people, what it has, and everything that happened to it. */
export function Organisation({ id }: { readonly id: string }) {
  const t = useTranslations('operate.organisations');
  const words = useWords();
  const { number } = useFormats();
  const trpc = useTRPC();
  const organisation = useQuery(trpc.admin.getOrganisation.queryOptions({ id }));
  usePlatformLive([trpc.admin.getOrganisation.queryFilter({ id })]);
  if (organisation.data === undefined) return organisation.isError ? <PartError error={organisation.error} onRetry={() => { void organisation.refetch(); }} /> : null;
  const { name, kind, zone, currency, country, people, listings, openInquiries, overdueInquiries, buildings, feeds, createdAt } = organisation.data;
  const total = Object.values(listings).reduce((sum, one) => sum + one, 0);
  return (
    <RecordPage
      heading={{
        breadcrumb: <Breadcrumb crumbs={[{ label: t('title'), href: paths.adminOrganisations }, { label: name }]} />, title: name, subtitle: t(`kinds.${kind as 'agency'}`),
        actions: <UiLink href={paths.eventsWhere(`organisationId=${id}`)} className={buttonClass('secondary')}>{t('log')}</UiLink>,
      }}
      next={null}
      timeline={<RecordTimeline recordType="organisation" recordId={id} />}
    >
      <div className="flex flex-col gap-6">
        <Facts
          columns={3}
          facts={[
            { id: 'listings', label: t('listings'), value: number(total) },
            { id: 'inquiries', label: t('inquiries'), value: overdueInquiries === 0 ? number(openInquiries) : t('overdue', { open: number(openInquiries), overdue: number(overdueInquiries) }) },
            { id: 'feeds', label: t('feeds'), value: number(feeds) },
            { id: 'buildings', label: t('buildings'), value: number(buildings) },
            { id: 'place', label: t('place'), value: `${zone} · ${country} · ${currency}` },
            { id: 'created', label: t('created'), value: <DateTime at={createdAt} show="date" /> },
          ]}
        />
        {total === 0 ? null : (
          <Card title={t('byState')}>
            <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2">
              {Object.entries(listings).toSorted(([, a], [, b]) => b - a).map(([status, count]) => <Row key={status} name={words.of('status', status)} value={number(count)} />)}
            </dl>
          </Card>
        )}
        <Card title={t('peopleTitle', { count: people.length })} pad="none">
          <ul className="divide-y">
            {people.map((person) => (
              <li key={person.userId} className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 transition-colors hover:bg-hover sm:px-5">
                <span className="min-w-0">
                  <UiLink href={paths.person(person.userId)} className="rounded-sm font-medium after:absolute after:inset-0">{person.name}</UiLink>
                  <span className="block text-sm text-ink-muted">{person.roles.map((role) => words.of('role', role)).join(', ')} · {person.email}</span>
                </span>
                <span className="flex items-center gap-3 text-sm text-ink-muted">{person.lastSeenAt === null ? t('never') : <DateTime at={person.lastSeenAt} />}<PersonStatus status={person.status as 'active' | 'suspended'} /></span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </RecordPage>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return <><dt>{name}</dt><dd className="tabular text-right">{value}</dd></>;
}
