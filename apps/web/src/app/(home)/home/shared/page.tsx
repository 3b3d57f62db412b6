import { Card } from '@lintel/ui/card';
import { EmptyState } from '@lintel/ui/empty-state';
import { Share2 } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { Shares } from '@/features/sharing/shares';
import { signedInReader } from '@/server/reader';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sharing.mine');
  return { title: t('title') };
}

export default async function Page() {
  await signedInReader(paths.shared);
  const t = await getTranslations('sharing.mine');
  return (
    <PageBody title={t('title')} lead={t('help')} width="page">
      <Card>
        <Shares side="received" failed={t('failed')} none={<EmptyState level={2} icon={<Share2 aria-hidden />} title={t('none')}>{t('noneHelp')}</EmptyState>} />
      </Card>
    </PageBody>
  );
}
