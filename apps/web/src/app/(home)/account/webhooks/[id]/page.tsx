import { isDomainError, isUuid } from '@lintel/kernel';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { WebhookRecord } from '@/features/webhooks/webhook-record';
import { signedInReader } from '@/server/reader';
import { serverCaller } from '@/server/rsc';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.sections');
  return { title: t('webhooks') };
}

export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  await signedInReader(paths.webhook(id));
  if (!isUuid(id)) notFound();
  const webhook = await (await serverCaller()).webhook.get({ id }).catch((error: unknown) => {
    if (isDomainError(error) && error.code === 'not_found') notFound();
    throw error;
  });
  return (
    <PageBody title={new URL(webhook.url).host} width="text">
      <WebhookRecord initial={webhook} />
    </PageBody>
  );
}
