import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { TodaysWork } from '@/features/ticket/todays-work';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ticket.today');
  return { title: t('title') };
}

export default async function WorkPage() {
  const { me } = await signedInReader(paths.todaysWork);
  const t = await getTranslations('ticket.today');
  const buildingIds = me.memberships.flatMap(({ role, scopeId }) => ((role === 'building_manager' || role === 'building_staff') && scopeId !== null ? [scopeId] : []));
  return <PageBody title={t('title')}><TodaysWork buildingIds={buildingIds} /></PageBody>;
}
