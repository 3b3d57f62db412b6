'use client';

import type { StandardStatus } from '@lintel/domain/listing/lifecycle';
import { Board } from '@lintel/ui/board';
import { Button } from '@lintel/ui/button';
import { UiLink } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { useWords } from '@/components/words/use-words';
import { ActionDialog } from './action-dialog';
import { isAsked } from './action-questions';
import { commandTo, targetsOf } from './board-moves';
import { ListingBadge } from './listing-badge';
import type { ListingRow } from './listing-columns';
import { shownState } from './phases';
import { useListingCommand } from './use-listing-command';

/** The market from left to right, then what has left it. */
const columns = ['Incomplete', 'ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Closed', 'Hold', 'Withdrawn', 'Expired', 'Canceled'] as const satisfies readonly StandardStatus[];

interface Asked {
  readonly command: string;
  readonly listing: Answers['listing']['get'];
}

export interface ListingsBoardProps {
  readonly rows: readonly ListingRow[];
  /** Only this column. */
  readonly status: string | undefined;
  readonly onMore: (() => void) | undefined;
}

/** An agency's listings by their market status. A card goes where its lifecycle leads, by the command that leads there and with what that asks. */
export function ListingsBoard({ rows, status, onMore }: ListingsBoardProps) {
  const t = useTranslations('desk.listings');
  const words = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const give = useListingCommand();
  const [asked, setAsked] = useState<Asked>();
  const run = (command: string, listing: Asked['listing'], input: Readonly<Record<string, unknown>> = {}) =>
    give.mutateAsync({ command, input: { id: listing.id, expectedVersion: listing.version, ...input } }).then(() => { setAsked(undefined); }, () => undefined);
  async function move(id: string, columnId: string) {
    try {
      // Whether it may, where it stands and what is at stake are the record's to say, not the list's.
      const listing = await client.fetchQuery({ ...trpc.listing.get.queryOptions({ id }), staleTime: 0 });
      const command = commandTo(listing.standardStatus, columnId);
      if (command === undefined || !listing.actions.some((action) => action.command === command)) toast({ title: t('notNow'), detail: t('notNowHelp'), tone: 'danger' });
      else if (isAsked(command)) setAsked({ command, listing });
      else await run(command, listing);
    } catch (error) {
      toast({ title: t('notNow'), detail: refusal(error).text, tone: 'danger' });
    }
  }
  return (
    <>
      <Board label={t('board')} rowId={rowId} renderCard={(row) => <Card row={row} />}
        columns={columns.filter((column) => status === undefined || column === status).map((column) => ({
          id: column, label: column === 'Incomplete' ? t('preparing') : words.of('status', column), phase: shownState({ reviewStatus: column === 'Incomplete' ? 'draft' : 'approved', standardStatus: column }).phase,
          rows: rows.filter((row) => row.standardStatus === column),
        }))}
        moves={{ allowed: targetsOf, onMove: (id, column) => { void move(id, column); }, label: (row) => t('move', { title: nameOf(row) }) }} />
      {onMore === undefined ? null : <div className="flex justify-center border-t p-3"><Button onClick={onMore}>{t('more')}</Button></div>}
      <ActionDialog command={asked?.command ?? null} currency={asked?.listing.currency ?? ''} zone={asked?.listing.place.zone ?? ''} pending={give.isPending} onClose={() => { setAsked(undefined); }}
        stakes={{ saves: asked?.listing.private?.saveCount ?? 0, asked: asked?.listing.private?.inquiryCount ?? 0 }}
        onConfirm={(input) => { if (asked !== undefined) void run(asked.command, asked.listing, input); }} />
    </>
  );
}

const rowId = (row: ListingRow) => row.id;
const nameOf = (row: ListingRow) => (row.title === '' ? row.listingKey : row.title);

function Card({ row }: { readonly row: ListingRow }) {
  const formats = useFormats();
  const price = row.closePrice ?? row.listPrice;
  return (
    <div className="flex flex-col gap-1">
      <UiLink href={paths.deskListing(row.id)} className="pe-7 font-medium hover:underline">{nameOf(row)}</UiLink>
      <span className="truncate text-sm text-ink-muted">{row.unparsedAddress}</span>
      <span className="flex flex-wrap items-center justify-between gap-2">
        <span className="tabular text-sm">{price === null ? '–' : formats.money(price, row.currency, 'compact')}</span>
        {row.standardStatus === 'Incomplete' ? <ListingBadge listing={row} /> : <span className="truncate text-sm text-ink-muted">{row.listAgentName}</span>}
      </span>
    </div>
  );
}

