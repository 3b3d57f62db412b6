'use client';

import type { Action } from '@lintel/ui/action';
import { SelectionBar } from '@lintel/ui/selection-bar';
import { toast } from '@lintel/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import type { ListingRow } from './listing-columns';

const bulk = ['submit', 'publish', 'hold', 'release', 'withdraw'] as const;
type Bulk = (typeof bulk)[number];

/** Where each makes sense, so that only what can be done to all of the selection is offered; the commands check again. */
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

export function BulkActions({ selected, rows, onDone }: BulkActionsProps) {
  const t = useTranslations('desk.listings');
  const words = useWords();
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const chosen = rows.filter((row) => selected.has(row.id));
  const actions: Action[] = bulk.filter((name) => chosen.length > 0 && chosen.every(possible[name])).map((name) => ({ id: name, label: words.action(`listing.${name}`) }));

  async function run(name: string) {
    if (isBusy) return;
    setBusy(true);
    const command = bulk.find((b) => b === name);
    const outcomes = await Promise.allSettled(chosen.map((row) => (command === undefined ? Promise.reject(new Error(name)) : client.listing[command].mutate({ id: row.id, expectedVersion: row.version }))));
    const failed = outcomes.filter((o) => o.status === 'rejected').length;
    toast({ title: t('done', { count: outcomes.length - failed }), ...(failed === 0 ? {} : { detail: t('notDone', { count: failed }) }), tone: failed === 0 ? 'positive' : 'danger' });
    await queryClient.invalidateQueries(trpc.listing.pathFilter());
    setBusy(false);
    onDone();
  }

  return <SelectionBar count={selected.size} actions={actions} onAction={(id) => { void run(id); }} onClear={onDone} />;
}
