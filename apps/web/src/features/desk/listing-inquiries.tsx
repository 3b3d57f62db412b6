'use client';

import { DateTime } from '@lintel/ui/date-time';
import { UiLink } from '@lintel/ui/provider';
import { SkeletonText } from '@lintel/ui/skeleton';
import { StateBadge } from '@lintel/ui/state-badge';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { inquiryPhase } from './phases';

/** Who asked about a listing. */
export function ListingInquiries({ listingId }: { readonly listingId: string }) {
  const t = useTranslations('desk.record');
  const words = useWords();
  const trpc = useTRPC();
  const query = useQuery(trpc.inquiry.list.queryOptions({ listingId, limit: 50 }));
  if (query.isPending) return <SkeletonText lines={3} />;
  const items = query.data?.items ?? [];
  if (items.length === 0) return <p className="text-ink-muted">{t('noInquiries')}</p>;
  return (
    <ul className="divide-y rounded-md border">
      {items.map((inquiry) => (
        <li key={inquiry.id}>
          <UiLink href={paths.deskInquiry(inquiry.id)} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 hover:bg-hover">
            <span className="min-w-0 flex-1 basis-56">
              <span className="font-medium">{inquiry.leadName}</span>
              <span className="block truncate text-sm text-ink-muted">{inquiry.question}</span>
            </span>
            <span className="flex items-center gap-3 text-sm text-ink-muted"><DateTime at={inquiry.receivedAt} /><StateBadge phase={inquiryPhase(inquiry.status)}>{words.of('inquiry', inquiry.status)}</StateBadge></span>
          </UiLink>
        </li>
      ))}
    </ul>
  );
}
