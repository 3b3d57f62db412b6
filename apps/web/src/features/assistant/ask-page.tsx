'use client';

import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Ask } from './ask';

/** Where whoever lives in a house asks about it. */
export function AskPage({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('assistant.ask');
  const query = useQuery({ ...useTRPC().building.get.queryOptions({ id: buildingId }), retry: false });
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('title')} />}>
      {(building) => (
        <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6 sm:px-8">
          <div>
            <Breadcrumb crumbs={[{ label: building.name, href: paths.house(buildingId) }, { label: t('title') }]} />
            <h1 className="mt-3 text-2xl font-semibold tracking-tight">{t('title')}</h1>
            <p className="text-ink-muted">{t('lead')}</p>
          </div>
          <Ask buildingId={buildingId} />
        </div>
      )}
    </Answered>
  );
}
