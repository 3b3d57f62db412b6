'use client';

import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Button } from '@lintel/ui/button';
import type { ColumnState } from '@lintel/ui/column';
import { DataTable } from '@lintel/ui/data-table';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListPage } from '@lintel/ui/list-page';
import { UiLink } from '@lintel/ui/provider';
import { ChartNoAxesColumn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useEventWords } from '@/components/timeline/event-words';
import { useFormats } from '@/components/words/use-formats';
import { useFigureWords } from './use-figure-words';
import { useRouter } from '@/components/use-router';

export type Fact = Answers['analytics']['listPlatform']['items'][number];

export interface FactsProps {
  /** What the list explains. */
  readonly title: string;
  readonly back: { readonly label: string; readonly href: string };
  readonly rows: readonly Fact[];
  readonly more: { readonly isLoading: boolean; readonly hasMore: boolean; readonly onMore: () => void };
  readonly isOfPlatform: boolean;
}

const rowId = (fact: Fact) => String(fact.position);
const rowName = (fact: Fact) => fact.type;

function hrefOf({ record: { type, id } }: Fact, isOfPlatform: boolean): string | undefined {
  if (type === 'listing') return paths.deskListing(id);
  if (type === 'inquiry') return isOfPlatform ? undefined : paths.deskInquiry(id);
  if (type === 'ticket') return isOfPlatform ? undefined : paths.deskTicket(id);
  if (!isOfPlatform) return undefined;
  return type === 'user' ? paths.person(id) : type === 'organisation' ? paths.adminOrganisation(id) : undefined;
}

export function useAmount() {
  const { number } = useFormats();
  const words = useFigureWords();
  return useMemo(() => ({ type, amount }: Fact): string => {
    if (amount === null || type === 'inquiry.received' || type === 'listing.closed') return '';
    return type === 'inquiry.answered' ? words.value('seconds', amount) : number(amount);
  }, [number, words]);
}

/** The rows that a figure is made of. */
export function Facts({ title, back, rows, more, isOfPlatform }: FactsProps) {
  const t = useTranslations('analytics');
  const router = useRouter();
  const columns = useFactColumns(isOfPlatform);
  const events = useEventWords();
  const compact = useMemo(() => (fact: Fact) => (
    <span className="block min-w-0">
      <span className="flex justify-between gap-2"><span className="truncate font-medium">{fact.record.name ?? events.what(fact.type, {})}</span><DateTime at={fact.at} /></span>
      <span className="block truncate text-sm text-ink-muted">{[events.what(fact.type, {}), fact.actorName].filter((part) => part !== null).join(' · ')}</span>
    </span>
  ), [events]);
  const open = (id: string) => {
    const fact = rows.find((row) => rowId(row) === id);
    const href = fact === undefined ? undefined : hrefOf(fact, isOfPlatform);
    if (href !== undefined) router.push(href);
  };
  return (
    <ListPage heading={{ title, tools: undefined }} filters={<Breadcrumb crumbs={[{ label: back.label, href: back.href }, { label: title }]} />}>
      {rows.length === 0 && !more.isLoading
        ? <EmptyState icon={<ChartNoAxesColumn aria-hidden />} title={t('noFacts')} action={<Button asChild><UiLink href={back.href}>{back.label}</UiLink></Button>}>{t('noFactsHelp')}</EmptyState>
        : <DataTable label={title} source={{ rows, rowId, rowName, isLoading: more.isLoading, hasMore: more.hasMore, onLoadMore: more.onMore }} columns={columns} open={{ onOpen: open }} compact={compact} />}
    </ListPage>
  );
}

function useFactColumns(isOfPlatform: boolean): ColumnState<Fact> {
  const t = useTranslations('analytics');
  const events = useEventWords();
  const amount = useAmount();
  return useMemo(() => ({
    all: [
      {
        id: 'record', header: t('record'), width: 'minmax(14rem, 2fr)', isFixed: true,
        cell: (fact) => {
          const href = hrefOf(fact, isOfPlatform);
          const name = fact.record.name ?? fact.record.id.slice(-12);
          return href === undefined ? <span className="truncate">{name}</span> : <UiLink href={href} className="truncate rounded-sm font-medium underline-offset-4 hover:underline">{name}</UiLink>;
        },
      },
      { id: 'what', header: t('action'), width: 'minmax(11rem, 1fr)', cell: ({ type }) => <span className="truncate">{events.what(type, {})}</span> },
      { id: 'amount', header: t('measured'), width: '9rem', isNumeric: true, cell: (fact) => amount(fact) },
      { id: 'who', header: t('who'), width: 'minmax(9rem, 1fr)', cell: ({ actorName }) => <span className="truncate text-ink-muted">{actorName ?? '–'}</span> },
      { id: 'at', header: t('when'), width: '13rem', cell: ({ at }) => <DateTime at={at} show="moment" /> },
    ],
  }), [t, events, amount, isOfPlatform]);
}
