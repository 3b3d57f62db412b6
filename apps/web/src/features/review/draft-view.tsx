'use client';

import { Banner } from '@lintel/ui/banner';
import { Countdown } from '@lintel/ui/countdown';
import { DateTime } from '@lintel/ui/date-time';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { PhotoMosaic } from '@lintel/ui/photo-mosaic';
import { RecordSection } from '@lintel/ui/record-page';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { ListingStateBadge } from '@/components/listing/listing-state';
import { photoOf } from '@/components/photo/source';
import { RecordTimeline } from '@/components/timeline/record-timeline';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import { PartError } from '../admin/shared/part';
import { DraftFacts } from './draft-facts';
import { Findings } from './findings';

export type Draft = Answers['listing']['get'];

/** The whole draft, as a moderator needs it: photographs, facts, what was found, what is said, what happened before. */
export function DraftView({ id }: { readonly id: string }) {
  const t = useTranslations('admin.review');
  const trpc = useTRPC();
  const asked = useQuery(trpc.listing.get.queryOptions({ id }));
  if (asked.data === undefined)
    return asked.isError ? <PartError error={asked.error} onRetry={() => { void asked.refetch(); }} /> : <RecordSkeleton label={t('title')} />;
  const draft = asked.data;
  return (
    <article className="flex flex-col gap-6" aria-label={draft.title}>
      <DraftHeading draft={draft} />
      <Findings draft={draft} />
      <DraftPhotos draft={draft} />
      <DraftFacts draft={draft} />
      <RecordSection title={t('remarks')}>
        {draft.publicRemarks === '' ? <p className="text-ink-muted">{t('noRemarks')}</p> : <p className="leading-relaxed break-words whitespace-pre-line">{draft.publicRemarks}</p>}
      </RecordSection>
      {draft.private === undefined || draft.private.privateRemarks === '' ? null : (
        <RecordSection title={t('private')}><p className="break-words whitespace-pre-line">{draft.private.privateRemarks}</p></RecordSection>
      )}
      <RecordTimeline recordType="listing" recordId={id} />
    </article>
  );
}

function DraftHeading({ draft }: { readonly draft: Draft }) {
  const t = useTranslations('admin.review');
  const words = useWords();
  const { money } = useFormats();
  const due = draft.private?.deadlines.find(({ kind }) => kind === 'review')?.dueAt;
  return (
    <header className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <ListingStateBadge listing={draft} words={words} />
        <span className="text-sm text-ink-muted">{due === undefined ? t('noDeadline') : <>{t('dueBy')} <Countdown to={due} urgentWithin={7_200_000} /></>}</span>
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="headline min-w-0 text-2xl break-words">{draft.title === '' ? t('untitled') : draft.title}</h2>
        <p className="tabular text-2xl font-semibold">{draft.listPrice === null ? t('noPrice') : money(draft.listPrice, draft.currency)}</p>
      </div>
      <p className="text-ink-muted">
        {draft.place.unparsedAddress}, {draft.place.city} · {draft.listAgentName === null ? draft.organisationName : t('by', { agent: draft.listAgentName, agency: draft.organisationName })} · <DateTime at={draft.updatedAt} />
      </p>
      {draft.private?.reviewNote === null || draft.private === undefined ? null : <Banner tone="note" title={t('lastNote')}><p className="whitespace-pre-line">{draft.private.reviewNote}</p></Banner>}
    </header>
  );
}

function DraftPhotos({ draft }: { readonly draft: Draft }) {
  const t = useTranslations('admin.review');
  const photos = draft.photos.flatMap((photo) => photoOf(photo, draft.title) ?? []);
  if (photos.length === 0) return <Banner tone="caution" title={t('noPhotos')}>{t('noPhotosHelp')}</Banner>;
  return <PhotoMosaic label={t('photos', { title: draft.title })} photos={photos} />;
}
