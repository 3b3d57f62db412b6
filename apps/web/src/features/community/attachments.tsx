'use client';

import { Banner } from '@lintel/ui/banner';
import { Skeleton } from '@lintel/ui/skeleton';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { PaperManager } from '@/features/media/paper-manager';
import { PhotoManager } from '@/features/media/photo-manager';
import { useAlbum } from '@/features/media/use-album';
import { useUpload } from '@/features/media/use-upload';

const none: never[] = [];

interface AttachmentsProps {
  readonly postId: string;
  /** Told whether something is on its way: what is published now would be without it. */
  readonly onBusy?: (isBusy: boolean) => void;
}

/** The pictures and papers of a post, in their order, each on its way or there; of one that is being written they hang on its draft. */
export function Attachments({ postId, onBusy }: AttachmentsProps) {
  const t = useTranslations('community.compose');
  const refusal = useRefusal();
  const record = { recordType: 'post', recordId: postId } as const;
  const { query, ...actions } = useAlbum(record);
  const uploads = useUpload(record, query.data?.uploads ?? none);
  useEffect(() => { onBusy?.(uploads.isBusy); }, [onBusy, uploads.isBusy]);
  if (query.isError) return <Banner tone="danger">{refusal(query.error).text}</Banner>;
  if (query.data === undefined) return <Skeleton className="h-32 w-full" />;
  return (
    <div role="group" aria-label={t('attached')} className="flex flex-col gap-4">
      <PhotoManager album={query.data} actions={actions} uploads={uploads} isHome={false} />
      <PaperManager album={query.data} actions={actions} uploads={uploads} isHome={false} />
    </div>
  );
}
