'use client';

import { formatMoney } from '@lintel/ui/format';
import type { MapPlace } from '@lintel/ui/map-place';
import { useUi } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import { useSeen } from '@/components/use-seen';
import { groundOf } from '@/components/map/ground';
import { paths } from '@/components/paths';
import { useRouter } from '@/components/use-router';

const MapView = dynamic(async () => (await import('@lintel/ui/map-view')).MapView, { ssr: false, loading: () => <Skeleton className="size-full" /> });

export interface Neighbour {
  readonly id: string;
  readonly address: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly price: number | null;
  readonly currency: string;
  readonly isApproximate: boolean;
}

export interface NeighbourhoodProps {
  readonly home: Neighbour;
  readonly others: readonly Neighbour[];
  readonly styleUrl: string | undefined;
}

/** The home among similar ones near it. The map is loaded when it comes near the screen. */
export function Neighbourhood({ home, others, styleUrl }: NeighbourhoodProps) {
  const t = useTranslations('listing');
  const { locale } = useUi();
  const router = useRouter();
  const [seen, watch] = useSeen();
  const [pointed, setPointed] = useState<string | undefined>(home.id);
  const ground = useMemo(() => groundOf(styleUrl), [styleUrl]);
  const places = useMemo<readonly MapPlace[]>(() => [home, ...others].map((each) => ({
    id: each.id, lng: each.longitude, lat: each.latitude, isApproximate: each.isApproximate, name: each.address,
    label: each.price === null ? t('price.unknown') : formatMoney(each.price, each.currency, locale, { style: 'compact' }),
    phase: each.id === home.id ? 'under_way' as const : 'not_started' as const,
  })), [home, others, locale, t]);
  return (
    <div ref={watch} className="h-80 overflow-hidden rounded-md border sm:h-96 print:hidden">
      {seen ? (
        <MapView
          label={t('place.map', { address: home.address })}
          places={places}
          ground={ground}
          highlight={{ id: pointed ?? home.id, onHighlight: setPointed, onPick: (id) => { if (id !== home.id) router.push(paths.listing(id)); } }}
        />
      ) : <Skeleton className="size-full" />}
    </div>
  );
}
