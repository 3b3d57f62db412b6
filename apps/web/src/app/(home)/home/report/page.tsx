import { EmptyState } from '@lintel/ui/empty-state';
import { buttonClass } from '@lintel/ui/button-class';
import { UiLink } from '@lintel/ui/provider';
import { House } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { hrefHere, signedInReader } from '@/server/reader';
import { serverCaller } from '@/server/rsc';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ticket.report'))('title') };
}

/** Reporting from anywhere: where one lives in one house, its form is there at once. */
export default async function Page({ searchParams }: { readonly searchParams: Promise<{ readonly shared?: string }> }) {
  await signedInReader(paths.report);
  const t = await getTranslations('ticket.report');
  const { items } = await (await serverCaller()).residency.listMine({});
  const shared = (await searchParams).shared === undefined ? '' : '?shared=1';
  const houses = [...new Map(items.map(({ buildingId, buildingName }) => [buildingId, buildingName]))];
  const [only, ...others] = houses;
  if (only !== undefined && others.length === 0) redirect(await hrefHere(`${paths.reportTicket(only[0])}${shared}`));
  return (
    <PageBody title={t('title')}>
      {only === undefined
        ? <EmptyState icon={<House aria-hidden />} title={t('noHouse')} action={<UiLink href={paths.verify} className={buttonClass('primary', 'lg')}>{t('verify')}</UiLink>}>{t('noHouseHelp')}</EmptyState>
        : <ul aria-label={t('which')} className="max-w-xl divide-y rounded-lg border bg-surface">{houses.map(([id, name]) => <li key={id}><UiLink href={`${paths.reportTicket(id)}${shared}`} className="flex min-h-14 items-center px-4 font-medium hover:bg-hover">{name}</UiLink></li>)}</ul>}
    </PageBody>
  );
}
