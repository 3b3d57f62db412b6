import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MapView } from './map-view';

// jsdom has no WebGL: exactly the machine the fallback is for.
test('where no map can be drawn, it says so and the places stand as words', async () => {
  render(
    <MapView label="Homes" places={[{ id: 'a', lng: 1, lat: 1, label: '$1M', name: '12 Elm St' }]} ground={{ workerUrl: '/worker.mjs' }} highlight={{ id: undefined, onHighlight: () => undefined, onPick: () => undefined }}>
      <ul>
        <li>12 Elm St, $1M</li>
      </ul>
    </MapView>,
  );
  expect(await screen.findByText(/cannot be drawn here/, undefined, { timeout: 10_000 })).toBeTruthy();
  expect(screen.getByText('12 Elm St, $1M')).toBeTruthy();
});
