'use client';

import { ActionBar } from '@lintel/ui/action-bar';
import { Banner } from '@lintel/ui/banner';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { buttonClass } from '@lintel/ui/button-class';
import { ErrorState } from '@lintel/ui/error-state';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { RecordPage, RecordSection } from '@lintel/ui/record-page';
import { WhatHappensNext } from '@lintel/ui/what-happens-next';
import { useQuery } from '@tanstack/react-query';
import { ExternalLink, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import { ShareButton } from '@/features/sharing/share-button';
import { ActionDialog } from './action-dialog';
import { isAsked } from './action-questions';
import { ListingBadge } from './listing-badge';
import { ListingFacts } from './listing-facts';
import { ListingInquiries } from './listing-inquiries';
import { OpenHouses } from './open-houses';
import { ReviewFindings } from './review-findings';
import { useDeadlineWords } from '@/components/use-deadline-words';
import { useListingCommand } from './use-listing-command';

const dangerous = ['listing.cancel', 'listing.delete', 'listing.withdraw'];
const first = ['listing.submit', 'listing.publish', 'listing.approve', 'listing.close', 'listing.renew', 'listing.release', 'listing.relist'];
const published = ['ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Closed'];

/** A listing on its agent's desk: what can be done, what happens next, what it is, what happened. */
export function ListingRecord({ id }: { readonly id: string }) {
  const t = useTranslations('desk.record');
  const words = useWords();
  const formats = useFormats();
  const deadlineWords = useDeadlineWords('desk');
  const refusal = useRefusal();
  const trpc = useTRPC();
  const [asked, setAsked] = useState<string | null>(null);
  const command = useListingCommand();
  const query = useQuery(trpc.listing.get.queryOptions({ id }));
  useLive([`listing:${id}`], { queries: [trpc.listing.get.queryFilter({ id }), trpc.activity.timeline.infiniteQueryFilter(), trpc.inquiry.list.queryFilter()] });
  if (query.isPending) return <RecordSkeleton label={t('facts')} />;
  if (query.isError) {
    const { text, reference } = refusal(query.error);
    return <ErrorState level={1} title={text} reference={reference} onRetry={() => { void query.refetch(); }} />;
  }
  const listing = query.data;
  const price = listing.closePrice ?? listing.listPrice;
  const canReprice = listing.canSell && !listing.isOverdue && ['Active', 'ComingSoon', 'ActiveUnderContract', 'Hold', 'Withdrawn'].includes(listing.standardStatus);
  const commands = [...listing.actions.map((a) => a.command), ...(canReprice ? ['listing.changePrice'] : [])].filter((c) => c !== 'listing.expire');
  const actions = commands.toSorted((a, b) => Number(first.includes(b)) - Number(first.includes(a)) || Number(dangerous.includes(a)) - Number(dangerous.includes(b)))
    .map((c, index) => ({ id: c, label: words.action(c), tone: dangerous.includes(c) ? ('danger' as const) : index === 0 && first.includes(c) ? ('primary' as const) : ('plain' as const) }));
  const give = (name: string, input: Readonly<Record<string, unknown>> = {}) =>
    command.mutateAsync({ command: name, input: { id, expectedVersion: listing.version, ...input } }).then(() => { setAsked(null); }, () => undefined);
  return (
    <RecordPage
      heading={{
        breadcrumb: <Breadcrumb crumbs={[{ label: t('listings'), href: paths.deskListings }, { label: listing.listingKey }]} />,
        title: listing.title === '' ? listing.listingKey : listing.title,
        badge: <ListingBadge listing={listing} />,
        subtitle: [listing.place.unparsedAddress, listing.place.city, price === null ? '' : formats.money(price, listing.currency)].filter((s) => s !== '').join(' · '),
        actions: (
          <div className="flex flex-wrap items-center gap-2">
            {published.includes(listing.standardStatus) ? <UiLink href={paths.listing(id)} className={buttonClass('quiet', 'md', '')}><ExternalLink aria-hidden />{t('publicPage')}</UiLink> : null}
            {listing.canEdit ? <UiLink href={paths.deskEditListing(id)} className={buttonClass('secondary', 'md', '')}><Pencil aria-hidden />{t('edit')}</UiLink> : null}
            {listing.canShare ? <ShareButton record={{ type: 'listing', id }} ownerId={listing.organisationId} title={listing.title === '' ? listing.listingKey : listing.title} /> : null}
            <ActionBar actions={actions} onAction={(name) => { if (isAsked(name)) setAsked(name); else return give(name); return undefined; }} />
          </div>
        ),
      }}
      notices={
        <>
          {listing.isOverdue ? <Banner tone="caution" title={t('overdue')}>{t('overdueHelp')}</Banner> : null}
          {listing.reviewStatus === 'changes_requested' && listing.private?.reviewNote ? <Banner tone="caution" title={t('reviewNote')}>{listing.private.reviewNote}</Banner> : null}
        </>
      }
      next={<WhatHappensNext deadlines={(listing.private?.deadlines ?? []).map((d) => ({ ...deadlineWords(d), timeZone: listing.place.zone }))} />}
      timeline={<RecordTimeline recordType="listing" recordId={id} />}
    >
      <ReviewFindings findings={listing.private?.reviewFindings ?? []} isShown={listing.reviewStatus === 'submitted'} />
      <ListingFacts listing={listing} />
      <OpenHouses listing={listing} />
      <RecordSection title={t('inquiries')}><ListingInquiries listingId={id} /></RecordSection>
      <ActionDialog command={asked} currency={listing.currency} zone={listing.place.zone} stakes={{ saves: listing.private?.saveCount ?? 0, asked: listing.private?.inquiryCount ?? 0 }} pending={command.isPending} onClose={() => { setAsked(null); }} onConfirm={(input) => { if (asked !== null) void give(asked, input); }} />
    </RecordPage>
  );
}
