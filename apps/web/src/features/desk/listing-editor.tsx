'use client';

import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { ErrorState } from '@lintel/ui/error-state';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { SaveMark } from '@lintel/ui/save-mark';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { MediaManager } from '../media/media-manager';
import { Completeness } from './completeness';
import { draftFields } from './draft-form';
import { DraftInput } from './draft-input';
import { FeatureChoice } from './feature-choice';
import { ListingBadge } from './listing-badge';
import { useSaveDraft } from './use-save-draft';

const sections = ['words', 'offer', 'property', 'place'] as const;

/** The editor saves by itself; of two people who write at once neither loses a word. */
export function ListingEditor({ id }: { readonly id: string }) {
  const t = useTranslations('desk.editor');
  const refusal = useRefusal();
  const trpc = useTRPC();
  const query = useQuery(trpc.listing.get.queryOptions({ id }));
  const { save, state, savedAt, errors } = useSaveDraft(id);
  useLive([`listing:${id}`], { queries: [trpc.listing.get.queryFilter({ id })] });
  if (query.isPending) return <RecordSkeleton label={t('titleEdit')} />;
  if (query.isError) {
    const { text, reference } = refusal(query.error);
    return <ErrorState level={1} title={text} reference={reference} onRetry={() => { void query.refetch(); }} />;
  }
  const listing = query.data;
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-6 px-4 py-6 sm:px-6 lg:grid-cols-[minmax(0,1fr)_18rem] lg:px-8">
      <div className="flex flex-col gap-3 lg:col-span-2">
        <Breadcrumb crumbs={[{ label: t('listings'), href: paths.deskListings }, { label: listing.listingKey, href: paths.deskListing(id) }, { label: t('titleEdit') }]} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="flex min-w-0 flex-wrap items-center gap-3 text-2xl font-semibold tracking-tight">
            <span className="min-w-0 break-words">{listing.title === '' ? t('titleEdit') : listing.title}</span> <ListingBadge listing={listing} />
          </h1>
          <div className="flex items-center gap-4">
            <SaveMark state={state} {...(savedAt === undefined ? {} : { at: savedAt })} />
            <UiLink href={paths.deskListing(id)} className={buttonClass('secondary', 'md', '')}>{t('back')}</UiLink>
          </div>
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        {/* What it costs and how long it is offered is for those who sell it. */}
        {sections.filter((name) => name !== 'offer' || listing.canSell).map((name) => (
          <Card key={name} title={t(`section.${name}`)} level={2}>
            <div className="grid gap-4 sm:grid-cols-2">
              {draftFields[name].map((field) => <DraftInput key={field.id} field={field} listing={listing} error={errors[`${field.part}.${field.name}`]} save={save} />)}
            </div>
          </Card>
        ))}
        <div id="field-photos" tabIndex={-1} className="flex flex-col gap-6 -outline-offset-2"><MediaManager listingId={id} /></div>
        <Card title={t('section.features')} level={2}><FeatureChoice listing={listing} save={save} /></Card>
      </div>
      <Completeness listing={listing} />
    </div>
  );
}
