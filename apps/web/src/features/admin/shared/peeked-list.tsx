'use client';

import type { ColumnState } from '@lintel/ui/column';
import { DataTable } from '@lintel/ui/data-table';
import { ListPage } from '@lintel/ui/list-page';
import { type ComponentProps, type ReactNode, useMemo, useState } from 'react';
import { PartError } from './part';

/** As much of an infinite query as a list needs. */
interface FoundPages<Row> {
  readonly data: { readonly pages: readonly { readonly items: readonly Row[] }[] } | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  readonly isSuccess: boolean;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly isRefetching: boolean;
  readonly hasNextPage: boolean;
  fetchNextPage(): unknown;
  refetch(): unknown;
}

interface PeekedListProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly heading: ComponentProps<typeof ListPage>['heading'];
  readonly filters: ReactNode;
  readonly found: FoundPages<Row>;
  /** What stands there when nothing was found. */
  readonly empty: ReactNode;
  readonly columns: ColumnState<Row>;
  /** A row's name for who does not see it, the row on a phone, and what opens beside the list. */
  readonly row: { readonly name: (row: Row) => string; readonly compact: (row: Row) => ReactNode; readonly peek: (row: Row, onClose: () => void) => ReactNode };
}

const rowId = ({ id }: { readonly id: string }) => id;

/** A list that is read page by page, each row of which opens beside it. */
export function PeekedList<Row extends { readonly id: string }>({ label, heading, filters, found, empty, columns, row }: PeekedListProps<Row>) {
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data]);
  const [peekedId, setPeeked] = useState<string>();
  const peeked = rows.find(({ id }) => id === peekedId);
  return (
    <ListPage heading={heading} filters={filters} peek={peeked === undefined ? null : row.peek(peeked, () => { setPeeked(undefined); })}>
      {found.isError && rows.length === 0 ? <PartError error={found.error} onRetry={() => { void found.refetch(); }} /> : null}
      {found.isSuccess && rows.length === 0 ? empty : null}
      {rows.length > 0 || found.isPending ? (
        <DataTable
          label={label}
          source={{ rows, rowId, rowName: row.name, isLoading: found.isFetching && !found.isRefetching, hasMore: found.hasNextPage, onLoadMore: () => { void found.fetchNextPage(); } }}
          columns={columns}
          open={{ onOpen: setPeeked, onPeek: setPeeked, peekedId: peeked?.id }}
          compact={row.compact}
        />
      ) : null}
    </ListPage>
  );
}
