'use client';

import type { SearchHit } from '@lintel/domain/search/contract';
import { formatMoney } from '@lintel/ui/format';
import { boundsOf } from '@lintel/ui/geo';
import type { MapPlace } from '@lintel/ui/map-place';
import { useUi } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { groundOf } from '@/components/map/ground';
import { paths } from '@/components/paths';
import type { SearchState } from './state';
import { townsOf } from './towns';
import { useRouter } from '@/components/use-router';

const MapView = dynamic(async () => (await import('@lintel/ui/map-view')).MapView, { ssr: false, loading: () => <Skeleton className="size-full rounded-none!" /> });

export interface SearchMapProps {
  readonly hits: readonly SearchHit[];
  readonly state: SearchState;
  readonly pointed: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  readonly onFollow: (part: Partial<SearchState>) => void;
  readonly styleUrl: string | undefined;
}

/** After the hand has rested this long, the list follows the map. */
const restMs = 300;

/** The homes of the list on a map: moving it searches there, an area drawn on it holds until it is cleared. */
export function SearchMap({ hits, state, pointed, onPoint, onFollow, styleUrl }: SearchMapProps) {
  const t = useTranslations('search');
  const { locale } = useUi();
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  const places = useMemo<readonly MapPlace[]>(() => hits.flatMap(({ id, longitude, latitude, listPrice, currency, address }) => (longitude === null || latitude === null ? [] : [{
    id, lng: longitude, lat: latitude, name: address, label: listPrice === null ? '·' : formatMoney(listPrice, currency, locale, { style: 'compact' }), phase: 'under_way' as const,
  }])), [hits, locale]);
  const ground = useMemo(() => groundOf(styleUrl, townsOf(hits)), [styleUrl, hits]);
  // Where the address names no part of the map, it is fitted to the homes found.
  const bounds = useMemo(() => state.bounds ?? boundsOf(places), [state.bounds, places]);
  return (
    <MapView
      label={t('map')}
      places={places}
      ground={ground}
      highlight={{ id: pointed, onHighlight: onPoint, onPick: (id) => { router.push(paths.listing(id)); } }}
      view={{
        bounds,
        onBoundsChange: (seen, byReader) => {
          if (!byReader) return;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => { onFollow({ bounds: seen }); }, restMs);
        },
      }}
      area={{ corners: state.ring ?? undefined, onChange: (corners) => { onFollow({ ring: corners ?? null, ...(corners === undefined ? {} : { bounds: null }) }); } }}
    />
  );
}
