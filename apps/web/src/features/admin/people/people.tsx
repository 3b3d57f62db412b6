'use client';

import { Button } from '@lintel/ui/button';
import { DataTable } from '@lintel/ui/data-table';
import { EmptyState } from '@lintel/ui/empty-state';
import { FilterChips } from '@lintel/ui/filter-chips';
import { ListPage } from '@lintel/ui/list-page';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { useWords } from '@/components/words/use-words';
import { ChoiceFilter, TextFilter } from '../shared/filter-editors';
import { nextCursor } from '../shared/next-cursor';
import { PartError } from '../shared/part';
import { useAddressFilters } from '../shared/use-address-filters';
import { usePlatformLive } from '../shared/use-platform-live';
import { peopleFilters, peopleInput, roleNames, userStatuses } from './people-filters';
import { type Person, PersonLine, usePersonColumns } from './person-columns';
import { PersonPeek } from './person-peek';

const rowId = (person: Person) => person.id;
const rowName = (person: Person) => person.name;
const compact = (person: Person) => <PersonLine person={person} />;

export function People() {
  const t = useTranslations('admin.people');
  const words = useWords();
  const trpc = useTRPC();
  const router = useRouter();
  const { filters, set, clear } = useAddressFilters(peopleFilters);
  const input = peopleInput(filters);
  const people = useInfiniteQuery(trpc.user.list.infiniteQueryOptions(input, { getNextPageParam: nextCursor }));
  usePlatformLive([trpc.user.list.infiniteQueryFilter()]);
  const [peekedId, setPeeked] = useState<string>();
  const rows = useMemo(() => people.data?.pages.flatMap((page) => page.items) ?? [], [people.data]);
  const columns = usePersonColumns();
  const peeked = rows.find(({ id }) => id === peekedId);
  const chips = [
    { id: 'text', label: t('search'), value: filters.text, editor: <TextFilter label={t('search')} hint={t('searchHint')} value={filters.text} onChange={(value) => { set('text', value); }} /> },
    {
      id: 'role', label: t('role'), value: input.role === undefined ? undefined : words.of('role', input.role),
      editor: <ChoiceFilter label={t('role')} options={roleNames.map((value) => ({ value, label: words.of('role', value) }))} value={input.role} onChange={(value) => { set('role', value); }} />,
    },
    {
      id: 'status', label: t('status'), value: input.status === undefined ? undefined : t(input.status),
      editor: <ChoiceFilter label={t('status')} options={userStatuses.map((value) => ({ value, label: t(value) }))} value={input.status} onChange={(value) => { set('status', value); }} />,
    },
  ];
  const count = people.data === undefined ? undefined : people.hasNextPage ? t('countMore', { count: rows.length }) : t('count', { count: rows.length });
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <ListPage
      heading={{ title: t('title'), count }}
      filters={<FilterChips filters={chips} onClear={(id) => { const name = peopleFilters.find((one) => one === id); if (name !== undefined) set(name, undefined); }} onClearAll={clear} />}
      peek={peeked === undefined ? null : <PersonPeek person={peeked} onClose={() => { setPeeked(undefined); }} />}
    >
      {people.isError && rows.length === 0 ? <PartError error={people.error} onRetry={() => { void people.refetch(); }} /> : null}
      {people.isSuccess && rows.length === 0 ? (
        <EmptyState icon={<Users aria-hidden />} title={t(isFiltered ? 'none' : 'empty')} action={isFiltered ? <Button onClick={clear}>{t('clear')}</Button> : undefined}>{t(isFiltered ? 'noneHelp' : 'emptyHelp')}</EmptyState>
      ) : null}
      {rows.length > 0 || people.isPending ? (
        <DataTable
          label={t('title')}
          source={{ rows, rowId, rowName, isLoading: people.isFetching && !people.isRefetching, hasMore: people.hasNextPage, onLoadMore: () => { void people.fetchNextPage(); } }}
          columns={columns}
          open={{ onOpen: (id) => { router.push(paths.person(id)); }, onPeek: setPeeked, peekedId: peeked?.id }}
          compact={compact}
        />
      ) : null}
    </ListPage>
  );
}
