'use client';

import type { Action } from '@lintel/ui/action';
import { SelectionBar } from '@lintel/ui/selection-bar';
import { toast } from '@lintel/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type BulkOutcome, BulkOutcomes } from '@/components/bulk-outcomes';
import { useRefusal } from '@/components/errors/use-refusal';
import { paths } from '@/components/paths';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import type { ListingRow } from './listing-columns';
import { shownState } from './phases';

const bulk = ['submit', 'publish', 'hold', 'release', 'withdraw'] as const;
type Bulk = (typeof bulk)[number];

/** Where each makes sense: what can be done to some of the selection is offered, and what it could not be done to is said; the commands check again. */
const possible: Readonly<Record<Bulk, (row: ListingRow) => boolean>> = {
  submit: (row) => row.reviewStatus === 'draft' || row.reviewStatus === 'changes_requested',
  publish: (row) => row.reviewStatus === 'approved' && row.standardStatus === 'Incomplete',
  hold: (row) => row.standardStatus === 'Active' || row.standardStatus === 'ComingSoon',
  release: (row) => row.standardStatus === 'Hold',
  withdraw: (row) => ['Active', 'ComingSoon', 'Hold', 'ActiveUnderContract'].includes(row.standardStatus),
};

export interface BulkActionsProps {
  readonly selected: ReadonlySet<string>;
  readonly rows: readonly ListingRow[];
  readonly onDone: () => void;
}

/** One command for many listings. Each is answered for: a line a listing when some of it could not be done. */
export function BulkActions({ selected, rows, onDone }: BulkActionsProps) {
  const t = useTranslations('desk.listings');
  const words = useWords();
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly action: string; readonly outcomes: readonly BulkOutcome[] }>();
  const chosen = rows.filter((row) => selected.has(row.id));
  const actions: Action[] = bulk.flatMap((name) => {
    const count = chosen.filter((row) => row.canSell && possible[name](row)).length;
    if (count === 0) return [];
    const label = words.action(`listing.${name}`);
    return [{ id: name, label: count === chosen.length ? label : t('some', { action: label, count, total: chosen.length }) }];
  });

  async function give(name: Bulk, row: ListingRow): Promise<BulkOutcome> {
    const listing = { id: row.id, name: row.title === '' ? row.listingKey : row.title, href: paths.deskListing(row.id) };
    const { group, value } = shownState(row);
    if (!row.canSell) return { ...listing, isDone: false, statement: t('notYours') };
    if (!possible[name](row)) return { ...listing, isDone: false, statement: t('wrongState', { state: words.of(group, value) }) };
    try {
      await client.listing[name].mutate({ id: row.id, expectedVersion: row.version });
      return { ...listing, isDone: true, statement: words.action(`listing.${name}`) };
    } catch (error) {
      const { text, fields } = refusal(error);
      return { ...listing, isDone: false, statement: Object.values(fields)[0] ?? text };
    }
  }

  async function run(id: string) {
    const name = bulk.find((known) => known === id);
    if (isBusy || name === undefined) return;
    setBusy(true);
    const outcomes = await Promise.all(chosen.map((row) => give(name, row)));
    const done = outcomes.filter(({ isDone }) => isDone).length;
    await queryClient.invalidateQueries(trpc.listing.pathFilter());
    setBusy(false);
    if (done === outcomes.length) {
      toast({ title: t('done', { count: done }), tone: 'positive' });
      onDone();
    } else setTold({ action: words.action(`listing.${name}`), outcomes });
  }

  return (
    <>
      <SelectionBar count={selected.size} actions={actions} onAction={run} onClear={onDone} />
      {told === undefined ? null : <BulkOutcomes action={told.action} outcomes={told.outcomes} onClose={() => { setTold(undefined); onDone(); }} />}
    </>
  );
}
