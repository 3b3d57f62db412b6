'use client';

import { ticketCategory, ticketStatus } from '@lintel/domain/ticket/contract';
import { buttonClass } from '@lintel/ui/button-class';
import { FilterChips } from '@lintel/ui/filter-chips';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { UiLink } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { Columns3, List, Plus, Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ListViews } from '@/components/list-views/list-views';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { TicketBoard } from './ticket-board';
import { TicketTable } from './ticket-table';
import type { HouseProps } from './tickets-section';
import { shows, useTicketFilters } from './use-ticket-filters';

const pauseMs = 300;

/** The tickets of a house, by state or as a table; they come and go while one looks. */
export function TicketsDesk({ building }: HouseProps) {
  const t = useTranslations('ticket');
  const words = useWords();
  const trpc = useTRPC();
  const filters = useTicketFilters(building.id);
  const { view, show, category, status, unitId, set, open } = filters;
  const [opened, setOpened] = useState(0);
  // The field keeps what is typed by itself: a view that is opened brings another.
  const openView = useCallback((query: string) => { open(query); setOpened((count) => count + 1); }, [open]);
  useLive([`building_work:${building.id}`], { queries: [trpc.ticket.pathFilter()] });
  const choose = (name: 'category' | 'status', value: string | undefined, options: readonly string[], word: (one: string) => string) => (
    <NativeSelect aria-label={t(`desk.${name}`)} value={value ?? ''} onChange={(event) => { set(name, event.target.value); }}>
      <option value="">{t('desk.any')}</option>
      {options.map((one) => <option key={one} value={one}>{word(one)}</option>)}
    </NativeSelect>
  );
  const categoryWord = (one: string) => { const known = ticketCategory.safeParse(one); return known.success ? t(`category.${known.data}`) : one; };
  const chips = [
    { id: 'category', label: t('desk.category'), ...(category === undefined ? {} : { value: categoryWord(category) }), editor: choose('category', category, ticketCategory.options, categoryWord) },
    ...(view === 'list' ? [{ id: 'status', label: t('desk.status'), ...(status === undefined ? {} : { value: words.of('ticketStatus', status) }), editor: choose('status', status, ticketStatus.options, (one) => words.of('ticketStatus', one)) }] : []),
    ...(unitId === undefined ? [] : [{ id: 'unit', label: t('desk.unit'), value: t('desk.oneUnit'), editor: <p className="text-sm text-ink-muted">{t('desk.unitHelp')}</p> }]),
  ];
  return (
    <div className="flex min-h-0 flex-col gap-4">
      <ListViews list="tickets" query={filters.address} onOpen={openView} />
      <div className="flex flex-wrap items-center gap-3">
        <Segmented label={t('desk.filter')} value={show} onValueChange={(value) => { set('show', value === 'all' ? undefined : value); }} options={shows.map((value) => ({ value, label: t(`desk.${value}`) }))} />
        <Find key={opened} value={filters.query} onChange={(value) => { set('q', value); }} />
        <FilterChips filters={chips} onClear={(id) => { if (id === 'category' || id === 'status' || id === 'unit') set(id, undefined); }} onClearAll={filters.clear} />
        <div className="flex flex-1 items-center justify-end gap-3 max-sm:justify-between">
          <Segmented label={t('desk.view')} iconsOnly value={view} onValueChange={(value) => { set('view', value === 'board' ? undefined : value); }}
            options={[{ value: 'board', label: t('desk.board'), icon: <Columns3 aria-hidden /> }, { value: 'list', label: t('desk.list'), icon: <List aria-hidden /> }]} />
          <UiLink href={paths.reportTicket(building.id)} className={buttonClass('primary')}><Plus aria-hidden />{t('desk.new')}</UiLink>
        </div>
      </div>
      {view === 'board' ? <TicketBoard narrowed={filters.narrowed} /> : <TicketTable narrowed={filters.narrowed} status={status} building={building} />}
    </div>
  );
}

function Find({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useTranslations('ticket.desk');
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  function type(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => { onChange(text.trim()); }, pauseMs);
  }
  return <Input type="search" aria-label={t('search')} placeholder={t('search')} value={typed} onChange={(event) => { type(event.target.value); }} maxLength={80} before={<Search aria-hidden className="size-4" />} className="w-52 max-sm:w-full" />;
}
