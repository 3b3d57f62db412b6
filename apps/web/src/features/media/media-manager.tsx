'use client';

import { Card } from '@lintel/ui/card';
import { ErrorState } from '@lintel/ui/error-state';
import { Skeleton } from '@lintel/ui/skeleton';
import { useTranslations } from 'next-intl';
import { refusedBy } from '@/components/refused';
import { LinkManager } from './link-manager';
import { PaperManager } from './paper-manager';
import { PhotoManager } from './photo-manager';
import { useAlbum } from './use-album';
import { useUpload } from './use-upload';

const noUploads: never[] = [];

/** Everything a listing shows besides its words: photos, plans, documents, videos and tours. */
export function MediaManager({ listingId }: { readonly listingId: string }) {
  const t = useTranslations('media');
  const { query, ...actions } = useAlbum({ recordType: 'listing', recordId: listingId });
  const uploads = useUpload({ recordType: 'listing', recordId: listingId }, query.data?.uploads ?? noUploads);
  const album = query.data;
  if (album === undefined)
    return (
      <Card title={t('photos')}>
        {query.isError ? <ErrorState title={t('failed')} reference={refusedBy(query.error)?.reference} onRetry={() => { void query.refetch(); }} /> : <Skeleton className="h-44 w-full" />}
      </Card>
    );
  return (
    <>
      <Card title={t('photos')}><PhotoManager album={album} actions={actions} uploads={uploads} /></Card>
      <Card title={t('papers')}><PaperManager album={album} actions={actions} uploads={uploads} /></Card>
      <Card title={t('links')}><LinkManager album={album} actions={actions} listingId={listingId} /></Card>
    </>
  );
}
