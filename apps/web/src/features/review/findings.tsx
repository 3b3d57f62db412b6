'use client';

import { formatNumber, formatPercent } from '@lintel/ui/format';
import { useUi, UiLink } from '@lintel/ui/provider';
import { useQueries } from '@tanstack/react-query';
import { CopyX, TrendingUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { ListingStateBadge } from '@/components/listing/listing-state';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import type { Draft } from './draft-view';
import { usePerArea } from './use-per-area';

const duplicate = z.object({ kind: z.literal('duplicate_address'), listingIds: z.array(z.string()) });
const outlier = z.object({ kind: z.literal('price_outlier'), medianPerSquareMetre: z.number(), ratio: z.number(), comparables: z.number() });
const finding = z.discriminatedUnion('kind', [duplicate, outlier]);

/** What rules found worth a moderator's look. They decide nothing. */
export function Findings({ draft }: { readonly draft: Draft }) {
  const t = useTranslations('admin.review');
  // Kept as they were found; a kind that this page does not know yet is passed over.
  const found = (draft.private?.reviewFindings ?? []).flatMap((one) => {
    const known = finding.safeParse(one);
    return known.success ? [known.data] : [];
  });
  if (found.length === 0) return null;
  return (
    <section aria-label={t('findings')} className="rounded-md border border-caution/40 bg-caution-soft">
      <h3 className="px-4 pt-3 font-semibold">{t('findings')}</h3>
      <p className="px-4 text-sm text-ink-muted">{t('findingsHelp')}</p>
      <ul className="mt-2 flex flex-col gap-3 px-4 pb-4">
        {found.map((one) => <li key={one.kind}>{one.kind === 'price_outlier' ? <Outlier draft={draft} found={one} /> : <Duplicates ids={one.listingIds} />}</li>)}
      </ul>
    </section>
  );
}

function Row({ icon, title, children }: { readonly icon: ReactNode; readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="flex gap-3 [&>svg]:mt-0.5 [&>svg]:size-5 [&>svg]:shrink-0 [&>svg]:text-caution-ink">
      {icon}
      <div className="min-w-0 flex-1"><p className="font-medium">{title}</p>{children}</div>
    </div>
  );
}

function Outlier({ draft, found }: { readonly draft: Draft; readonly found: z.infer<typeof outlier> }) {
  const t = useTranslations('admin.review');
  const { locale } = useUi();
  const perArea = usePerArea(draft);
  const { ratio, medianPerSquareMetre, comparables } = found;
  const title = ratio >= 1 ? t('outlier', { ratio: formatNumber(ratio, locale, { maximumFractionDigits: 1 }) }) : t('outlierLow', { share: formatPercent(ratio, locale) });
  return (
    <Row icon={<TrendingUp aria-hidden />} title={title}>
      <p className="text-sm">{t('outlierHelp', { price: perArea(medianPerSquareMetre * ratio), count: comparables, city: draft.place.city, median: perArea(medianPerSquareMetre) })}</p>
    </Row>
  );
}

function Duplicates({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslations('admin.review');
  const words = useWords();
  const trpc = useTRPC();
  const { money } = useFormats();
  const others = useQueries({ queries: ids.map((id) => trpc.listing.get.queryOptions({ id })) });
  return (
    <Row icon={<CopyX aria-hidden />} title={t('duplicate', { count: ids.length })}>
      <ul className="mt-1 flex flex-col gap-1.5">
        {others.flatMap(({ data }) => (data === undefined ? [] : [data])).map((other) => (
          <li key={other.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <UiLink href={paths.listing(other.id)} className="font-medium underline underline-offset-4">{other.title === '' ? t('untitled') : other.title}</UiLink>
            <span>{other.organisationName}</span>
            {other.listPrice === null ? null : <span className="tabular">{money(other.listPrice, other.currency)}</span>}
            <ListingStateBadge listing={other} words={words} size="sm" />
          </li>
        ))}
      </ul>
    </Row>
  );
}
