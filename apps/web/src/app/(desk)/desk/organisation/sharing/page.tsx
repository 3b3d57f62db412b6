import { Card } from '@lintel/ui/card';
import { EmptyState } from '@lintel/ui/empty-state';
import { Share2 } from 'lucide-react';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { Shares } from '@/features/sharing/shares';
import { currentOrganisation, signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organisation.nav');
  return { title: t('sharing') };
}

export default async function Page() {
  await signedInReader(paths.sharing);
  const scope = await currentOrganisation();
  if (scope === null) redirect(paths.start);
  const t = await getTranslations('sharing');
  const organisation = scope.name ?? '';
  return (
    <PageBody title={organisation} width="page">
      <div className="flex flex-col gap-6">
        <Card title={t('given.title', { organisation })}>
          <Shares side="given" organisationId={scope.id} failed={t('given.failed')} none={<EmptyState level={3} icon={<Share2 aria-hidden />} title={t('given.none')}>{t('given.noneHelp')}</EmptyState>} />
        </Card>
        <Card title={t('received.title', { organisation })}>
          <Shares side="received" organisationId={scope.id} failed={t('received.failed')} none={<p className="text-ink-muted">{t('received.none')}</p>} />
        </Card>
        <Card title={t('mine.title')}>
          <Shares side="received" failed={t('mine.failed')} none={<p className="text-ink-muted">{t('mine.noneShort')}</p>} />
        </Card>
      </div>
    </PageBody>
  );
}
