import { useMemo, useState } from 'react';
import { formatNumber } from '../../src/base/format';
import { Button } from '../../src/controls/button';
import { Field } from '../../src/controls/field';
import { Input } from '../../src/controls/input';
import { Avatar } from '../../src/display/avatar';
import { Facts } from '../../src/display/facts';
import { StateBadge } from '../../src/display/state-badge';
import { Board } from '../../src/list/board';
import type { Column, Sort } from '../../src/list/column';
import { ColumnMenu } from '../../src/list/column-menu';
import { DataTable } from '../../src/list/data-table';
import { FilterChips } from '../../src/list/filter-chips';
import { ListPage } from '../../src/list/list-page';
import { Peek } from '../../src/list/peek';
import { SelectionBar } from '../../src/list/selection-bar';
import { ViewSwitch, type ListView } from '../../src/list/view-switch';
import { toast } from '../../src/overlays/toast-store';
import { DateTime } from '../../src/time/date-time';
import { Money } from '../../src/time/money';
import { Frame } from './frame';
import { makeHomes, states, type Home } from './homes';

const all: Column<Home>[] = [
  { id: 'address', header: 'Address', isFixed: true, isSortable: true, width: 'minmax(14rem, 2fr)', cell: (home) => <span className="font-medium">{home.address}</span> },
  { id: 'state', header: 'State', width: '9rem', cell: (home) => <StateBadge size="sm" phase={home.phase}>{home.state}</StateBadge> },
  { id: 'price', header: 'Price', isNumeric: true, isSortable: true, width: '8rem', cell: (home) => <Money minor={home.priceMinor} currency="USD" locale="en-US" /> },
  { id: 'area', header: 'Neighbourhood', width: 'minmax(9rem, 1fr)', cell: (home) => <span className="text-ink-muted">{home.area}</span> },
  { id: 'beds', header: 'Beds', isNumeric: true, width: '5rem', cell: (home) => home.beds },
  { id: 'dom', header: 'Days', isNumeric: true, isSortable: true, width: '5rem', cell: (home) => home.daysOnMarket },
  {
    id: 'agent',
    header: 'Agent',
    width: 'minmax(9rem, 1fr)',
    cell: (home) => (
      <span className="flex items-center gap-2">
        <Avatar name={home.agent} size="xs" />
        <span className="truncate">{home.agent}</span>
      </span>
    ),
  },
  { id: 'updated', header: 'Updated', width: '8.5rem', cell: (home) => <DateTime at={home.updatedAt} className="text-ink-muted" /> },
];

const rowId = (home: Home): string => home.id;
const rowName = (home: Home): string => home.address;
const compact = (home: Home) => (
  <div className="flex flex-col gap-0.5">
    <span className="flex items-center justify-between gap-3">
      <span className="min-w-0 truncate font-medium">{home.address}</span>
      <Money minor={home.priceMinor} currency="USD" locale="en-US" className="font-medium" />
    </span>
    <span className="flex items-center justify-between gap-3 text-sm text-ink-muted">
      <StateBadge size="sm" phase={home.phase}>
        {home.state}
      </StateBadge>
      {home.beds} beds · {home.area}
    </span>
  </div>
);

const moves: Record<string, string[]> = { Draft: ['In review'], 'In review': ['Active'], Active: ['Pending', 'Withdrawn'], Pending: ['Active', 'Closed'] };

function HomeBoard({ homes }: { homes: Home[] }) {
  const [moved, setMoved] = useState<Record<string, string>>({});
  const stateOf = (home: Home): string => moved[home.id] ?? home.state;
  const some = homes.slice(0, 60);
  return (
    <Board
      label="Listings by state"
      rowId={rowId}
      columns={states.map(({ state, phase }) => ({ id: state, label: state, phase, rows: some.filter((home) => stateOf(home) === state) }))}
      moves={{
        allowed: (home) => moves[stateOf(home)] ?? [],
        onMove: (id, state) => {
          setMoved({ ...moved, [id]: state });
          toast({ title: `Moved to ${state}`, onUndo: () => setMoved(moved) });
        },
        label: (home) => `Move ${home.address}`,
      }}
      renderCard={(home) => (
        <>
          <p className="pe-8 font-medium">{home.address}</p>
          <p className="text-sm text-ink-muted">{home.area}</p>
          <p className="mt-2 flex justify-between text-sm">
            <Money minor={home.priceMinor} currency="USD" locale="en-US" className="font-medium" />
            <span className="tabular text-ink-muted">{home.daysOnMarket} days</span>
          </p>
        </>
      )}
    />
  );
}

export function ListDemo() {
  const params = new URLSearchParams(window.location.search);
  const [homes] = useState(() => makeHomes(20_000));
  const [view, setView] = useState<ListView>(params.get('view') === 'board' ? 'board' : 'table');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(() => new Set(['beds']));
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(params.has('selected') ? ['home-2', 'home-4'] : []));
  const [peeked, setPeeked] = useState<string | undefined>(params.get('peek') ?? undefined);
  const [sort, setSort] = useState<Sort>();
  const [most, setMost] = useState<string | undefined>('900,000');
  const rows = useMemo(() => {
    const limit = most ? Number(most.replaceAll(',', '')) * 100 : Number.POSITIVE_INFINITY;
    const kept = most === undefined ? homes : homes.filter((home) => home.priceMinor <= limit);
    if (!sort) return kept;
    const value = (home: Home): string | number => (sort.column === 'price' ? home.priceMinor : sort.column === 'dom' ? home.daysOnMarket : home.address);
    const order = sort.direction === 'asc' ? 1 : -1;
    return kept.toSorted((a, b) => (value(a) < value(b) ? -order : order));
  }, [homes, most, sort]);
  const source = useMemo(() => ({ rows, rowId, rowName }), [rows]);
  const columns = useMemo(() => ({ all, hidden, sort, onSort: setSort }), [hidden, sort]);
  const home = rows.find((each) => each.id === peeked);
  return (
    <Frame current="list">
      <ListPage
        heading={{
          title: 'Listings',
          count: formatNumber(rows.length, 'en-US'),
          tools: (
            <>
              <ViewSwitch value={view} onValueChange={setView} views={[{ view: 'table', label: 'Table' }, { view: 'board', label: 'Board' }]} />
              <span className="max-md:hidden">
                <ColumnMenu columns={all} hidden={hidden} onHiddenChange={setHidden} />
              </span>
            </>
          ),
        }}
        filters={
          <FilterChips
            filters={[
              {
                id: 'price',
                label: 'Price',
                value: most ? `up to $${most}` : undefined,
                editor: (
                  <Field label="At most">
                    <Input before="$" value={most ?? ''} onChange={(event) => setMost(event.target.value || undefined)} />
                  </Field>
                ),
              },
              { id: 'state', label: 'State', editor: <p>States</p> },
              { id: 'area', label: 'Neighbourhood', editor: <p>Areas</p> },
              { id: 'agent', label: 'Agent', editor: <p>Agents</p> },
            ]}
            onClear={() => setMost(undefined)}
            onClearAll={() => setMost(undefined)}
          />
        }
        selection={
          <SelectionBar
            count={selected.size}
            actions={[
              { id: 'remind', label: 'Remind agent', tone: 'primary' },
              { id: 'export', label: 'Export' },
              { id: 'withdraw', label: 'Withdraw', tone: 'danger' },
            ]}
            onAction={(id) => {
              toast({ title: `${id}: ${selected.size}` });
            }}
            onClear={() => setSelected(new Set())}
          />
        }
        peek={
          home ? (
            <Peek title={home.address} href="?page=record" onClose={() => setPeeked(undefined)} footer={<Button tone="primary">Put under contract</Button>}>
              <StateBadge phase={home.phase}>{home.state}</StateBadge>
              <Facts
                className="mt-4"
                facts={[
                  { id: 'price', label: 'Price', value: <Money minor={home.priceMinor} currency="USD" locale="en-US" /> },
                  { id: 'area', label: 'Neighbourhood', value: home.area },
                  { id: 'beds', label: 'Bedrooms', value: home.beds },
                  { id: 'size', label: 'Living area', value: `${formatNumber(home.size, 'en-US')} sq ft` },
                ]}
              />
            </Peek>
          ) : null
        }
      >
        {view === 'board' ? (
          <HomeBoard homes={homes} />
        ) : (
          <DataTable label="Listings" source={source} columns={columns} selection={{ selected, onChange: setSelected }} open={{ onOpen: setPeeked, onPeek: setPeeked, peekedId: peeked }} compact={compact} />
        )}
      </ListPage>
    </Frame>
  );
}
