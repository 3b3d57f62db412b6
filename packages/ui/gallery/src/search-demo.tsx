import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { useMemo, useState } from 'react';
import { cx } from '../../src/base/cx';
import { formatMoney, formatNumber } from '../../src/base/format';
import { Suggest } from '../../src/controls/suggest';
import { FilterChips } from '../../src/list/filter-chips';
import { ViewSwitch, type ListView } from '../../src/list/view-switch';
import { isInside, type Bounds, type LngLat } from '../../src/map/geo';
import { MapView } from '../../src/map/map-view';
import { PhotoImage } from '../../src/media/photo-image';
import { Money } from '../../src/time/money';
import { makeHomes, type Home } from './homes';
import { names, outline } from './outline';
import { photos } from './pictures';

const homes = makeHomes(2400).filter((home) => home.state === 'Active');
const ground = { workerUrl, outline, names, surround: 'water' as const, attribution: 'Shapes: drawn for the gallery' };

function HomeCard({ home, isActive, onPoint }: { home: Home; isActive: boolean; onPoint: (id: string | undefined) => void }) {
  const photo = photos[Number(home.id.slice(5)) % photos.length];
  return (
    <li onPointerEnter={() => onPoint(home.id)} onPointerLeave={() => onPoint(undefined)}>
      <a href="?page=public" className={cx('group block', isActive && 'lintel')}>
        {photo ? <PhotoImage photo={{ ...photo, alt: '' }} className="aspect-[3/2] w-full rounded-md object-cover" /> : null}
        <p className="mt-2 text-lg font-semibold">
          <Money minor={home.priceMinor} currency="USD" locale="en-US" />
        </p>
        <p className="tabular text-sm text-ink-muted">
          {home.beds} beds · {formatNumber(home.size, 'en-US')} sq ft
        </p>
        <p className="truncate text-sm group-hover:underline">
          {home.address}, {home.area}
        </p>
      </a>
    </li>
  );
}

export function SearchDemo() {
  const [query, setQuery] = useState('');
  const [pointed, setPointed] = useState<string>();
  const [bounds, setBounds] = useState<Bounds>();
  const [corners, setCorners] = useState<readonly LngLat[]>();
  const [view, setView] = useState<ListView>('map');
  const places = useMemo(
    () =>
      homes
        .filter((home) => !corners || isInside([home.lng, home.lat], corners))
        .map((home) => ({ id: home.id, lng: home.lng, lat: home.lat, label: formatMoney(home.priceMinor, 'USD', 'en-US', { style: 'compact' }), name: `${home.address}, ${home.beds} beds` })),
    [corners],
  );
  const ids = new Set(places.map((place) => place.id));
  const seen = homes.filter((home) => ids.has(home.id) && (!bounds || (home.lng >= bounds.west && home.lng <= bounds.east && home.lat >= bounds.south && home.lat <= bounds.north)));
  return (
    <div className="reading flex h-dvh flex-col">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-2.5">
        <a href="?page=index" aria-label="Lintel" className="flex rounded-sm p-2">
          <span aria-hidden className="h-4.5 w-5 border-x-[3px] border-t-[4px] border-ink border-t-accent" />
        </a>
        <div className="min-w-0 flex-1 md:max-w-sm">
          <Suggest label="Search homes" query={query} onQueryChange={setQuery} suggestions={[]} onPick={setQuery} onSubmit={setQuery} look={{ placeholder: 'Neighbourhood or address' }} />
        </div>
        <div className="w-full md:w-auto md:flex-1">
          <FilterChips filters={[{ id: 'price', label: 'Price', value: 'up to $2M', editor: <p>Price</p> }, { id: 'beds', label: 'Beds', editor: <p>Beds</p> }, { id: 'kind', label: 'Home type', editor: <p>Kinds</p> }]} onClear={() => undefined} onClearAll={() => undefined} />
        </div>
        <span className="fixed bottom-5 left-1/2 z-50 -translate-x-1/2 shadow-md md:hidden">
          <ViewSwitch value={view} onValueChange={setView} views={[{ view: 'cards', label: 'List' }, { view: 'map', label: 'Map' }]} />
        </span>
      </header>
      <main className="flex min-h-0 flex-1">
        <h1 className="sr-only">Homes for sale in Seattle</h1>
        <section aria-label="Homes" tabIndex={0} className={cx('min-w-0 flex-1 overflow-y-auto p-4 -outline-offset-2 md:block lg:max-w-[44rem] lg:basis-1/2', view === 'map' && 'max-md:hidden')}>
          <p className="mb-4 font-semibold">
            {formatNumber(seen.length, 'en-US')} homes <span className="font-normal text-ink-muted">in this view</span>
          </p>
          <ul className="grid grid-cols-1 gap-x-4 gap-y-6 sm:grid-cols-2 md:grid-cols-1 lg:grid-cols-2">
            {seen.slice(0, 24).map((home) => (
              <HomeCard key={home.id} home={home} isActive={pointed === home.id} onPoint={setPointed} />
            ))}
          </ul>
        </section>
        <div className={cx('min-w-0 flex-1', view === 'cards' && 'max-md:hidden')}>
          <MapView label="Homes on the map" places={places} ground={ground} highlight={{ id: pointed, onHighlight: setPointed, onPick: setPointed }} view={{ onBoundsChange: setBounds }} area={{ corners, onChange: setCorners }} />
        </div>
      </main>
    </div>
  );
}
