// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Input } from '../controls/input';
import { StateBadge } from '../display/state-badge';
import { PhotoMosaic } from '../media/photo-mosaic';
import { Timeline } from '../record/timeline';
import { WhatHappensNext } from '../record/what-happens-next';
import { LineChart } from '../charts/line-chart';
import { DataTable } from '../list/data-table';
import { MapView } from '../map/map-view';
import { Shell } from '../shell/shell';
import { DateTime } from '../time/date-time';
import { Money } from '../time/money';
import { UiProvider } from './provider';

const now = Date.parse('2026-11-20T12:00:00Z');

test('everything renders on a server, at the time the server says', () => {
  const html = renderToString(
    <UiProvider locale="en-US" timeZone="UTC" now={now}>
      <Shell brand="Mark" places={[{ id: 'a', label: 'Homes', href: '/a', icon: null, isCurrent: true }]} tools={{ scope: null, bell: null, me: null }}>
        <StateBadge phase="waiting">In review</StateBadge>
        <Money minor={98_500_000} currency="USD" locale="en-US" />
        <DateTime at={now - 3_600_000} />
        <Field label="Street" error="Missing">
          <Input name="street" />
        </Field>
        <Button tone="primary">Save</Button>
        <WhatHappensNext deadlines={[{ id: 'd', what: 'Expires', dueAt: now + 6 * 86_400_000 }]} />
        <Timeline entries={[{ id: 'e', at: now, who: { name: 'Ada' }, what: 'approved it', from: { origin: 'screen' } }]} />
        <PhotoMosaic label="Photos" photos={[{ id: 'p', src: '/p.avif', alt: 'The street', width: 3, height: 2 }]} />
        <LineChart title="Prices" fileName="prices" series={[{ id: 's', label: 'S', points: [{ x: 1, y: 1 }, { x: 2, y: 3 }] }]} x={{ kind: 'number', label: 'x', tick: String }} y={{ label: 'y', tick: String }} />
        <DataTable label="Homes" source={{ rows: [], rowId: String, rowName: String, isLoading: true }} columns={{ all: [] }} open={{ onOpen: () => undefined }} compact={() => null} />
        <MapView label="Map" places={[]} ground={{ workerUrl: '/w.mjs' }} highlight={{ id: undefined, onHighlight: () => undefined, onPick: () => undefined }} />
      </Shell>
    </UiProvider>,
  );
  for (const words of ['In review', '$985,000', '1 hour ago', 'Missing', 'Expires', '6d', 'approved it', 'The street', 'Prices', 'href="#content"']) expect(html).toContain(words);
});
