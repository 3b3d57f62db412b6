'use client';

import { Banner } from '@lintel/ui/banner';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { buttonClass } from '@lintel/ui/button-class';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Conversation } from './conversation';
import { FollowUp } from './follow-up';
import { InquiryState } from './inquiry-state';

/** One's own question and what came of it; an answer appears while one looks. */
export function MyInquiry({ id }: { readonly id: string }) {
  const t = useTranslations('home.inquiries');
  const trpc = useTRPC();
  const query = useQuery(trpc.inquiry.get.queryOptions({ id }));
  useLive([`inquiry:${id}`], { queries: [trpc.inquiry.get.queryFilter({ id }), trpc.inquiry.list.infiniteQueryFilter()] });
  return (
    <Answered query={query} failed={t('failed')} skeleton={<RecordSkeleton label={t('title')} />}>
      {(inquiry) => (
        <div className="mx-auto w-full max-w-3xl px-4 py-6 sm:px-8">
          <Breadcrumb crumbs={[{ label: t('title'), href: paths.myInquiries }, { label: inquiry.listingTitle }]} />
          <header className="mt-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b pb-5">
            <div className="min-w-0">
              <InquiryState status={inquiry.status} />
              <h1 className="mt-2 text-2xl font-semibold tracking-tight">{t('about', { title: inquiry.listingTitle })}</h1>
              <p className="mt-1 text-ink-muted">{inquiry.assignedToName === null ? t('unassigned') : `${t('with', { name: inquiry.assignedToName })}, ${inquiry.organisationName}`}</p>
            </div>
            <UiLink href={paths.listing(inquiry.listingId)} className={buttonClass()}>{t('openListing')}</UiLink>
          </header>
          <Conversation messages={inquiry.messages} label={t('conversation')} />
          {inquiry.actions.includes('inquiry.followUp') ? <FollowUp id={id} answeredBy={inquiry.assignedToName ?? inquiry.organisationName} /> : (
            <Banner className="mt-6">{t(inquiry.status === 'closed' ? 'closed' : 'waiting')}</Banner>
          )}
        </div>
      )}
    </Answered>
  );
}
