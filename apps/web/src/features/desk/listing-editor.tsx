'use client';

import { Banner } from '@lintel/ui/banner';
import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { ErrorState } from '@lintel/ui/error-state';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { SaveMark } from '@lintel/ui/save-mark';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { Completeness } from './completeness';
import { changeOf, type DraftField, draftFields } from './draft-form';
import { DraftInput } from './draft-input';
import { FeatureChoice } from './feature-choice';

const sections = ['words', 'offer', 'property', 'place'] as const;

/** The editor saves each field as it is left, one after the other; of two people who write at once the later is told. */
export function ListingEditor({ id }: { readonly id: string }) {
  const t = useTranslations('desk.editor');
  const refusal = useRefusal();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [savedAt, setSavedAt] = useState<number>();
  const [fieldErrors, setFieldErrors] = useState<Readonly<Record<string, string>>>({});
  const [version, setVersion] = useState<number>();
  const query = useQuery(trpc.listing.get.queryOptions({ id }));
  const edit = useMutation(trpc.listing.update.mutationOptions({ scope: { id: `listing-${id}` } }));
  useLive([`listing:${id}`], { queries: [trpc.listing.get.queryFilter({ id })] });
  if (query.isPending) return <RecordSkeleton label={t('titleEdit')} />;
  if (query.isError) {
    const { text, reference } = refusal(query.error);
    return <ErrorState level={1} title={text} reference={reference} onRetry={() => { void query.refetch(); }} />;
  }
  const listing = query.data;
  const expectedVersion = Math.max(version ?? 0, listing.version);

  async function save(change: Readonly<Record<string, unknown>>, path?: string) {
    setFieldErrors({});
    try {
      // Each save names the version the one before it made: whatever somebody else writes in between is noticed.
      const answer = await edit.mutateAsync({ id, expectedVersion, ...change });
      setVersion(answer.version);
      setSavedAt(Date.now());
    } catch (error) {
      const { fields, text } = refusal(error);
      setFieldErrors(path === undefined ? {} : { [path]: Object.values(fields)[0] ?? text });
      setVersion(undefined);
    }
    await queryClient.invalidateQueries(trpc.listing.get.queryFilter({ id }));
  }

  const isConflict = edit.isError && /stale/.test(refusedBy(edit.error)?.code ?? '');
  const input = (field: DraftField) => (
    <DraftInput key={`${field.part}.${field.name}`} field={field} listing={listing} error={fieldErrors[`${field.part}.${field.name}`]}
      onSave={(value) => save(changeOf(field, value), `${field.part}.${field.name}`)} />
  );
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-6 px-4 py-6 sm:px-6 lg:grid-cols-[minmax(0,1fr)_18rem] lg:px-8">
      <div className="flex flex-col gap-3 lg:col-span-2">
        <Breadcrumb crumbs={[{ label: listing.listingKey, href: paths.deskListing(id) }, { label: t('titleEdit') }]} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold tracking-tight">{listing.title === '' ? t('titleEdit') : listing.title}</h1>
          <div className="flex items-center gap-4">
            <SaveMark state={edit.isPending ? 'saving' : edit.isError ? 'failed' : 'saved'} {...(savedAt === undefined ? {} : { at: savedAt })} />
            <UiLink href={paths.deskListing(id)} className={buttonClass('secondary', 'md', '')}>{t('back')}</UiLink>
          </div>
        </div>
        {isConflict ? <Banner tone="caution" role="alert">{t('conflict')}</Banner> : null}
      </div>
      <div className="flex flex-col gap-6">
        {sections.map((name) => (
          <Card key={name} title={t(`section.${name}`)} level={2}>
            <div className="grid gap-4 sm:grid-cols-2">{draftFields[name].map(input)}</div>
          </Card>
        ))}
        <Card title={t('section.features')} level={2}>
          <FeatureChoice listing={listing} onSave={(change) => save({ property: change })} />
        </Card>
      </div>
      <Completeness listing={listing} />
    </div>
  );
}
