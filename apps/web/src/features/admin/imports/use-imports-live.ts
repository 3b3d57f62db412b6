'use client';

import type { QueryFilters } from '@tanstack/react-query';
import { useLive } from '@/components/live/use-live';
import { usePlatformLive } from '../shared/use-platform-live';
import type { Agency, ImportArea } from './area';

const nothing: readonly QueryFilters[] = [];

/** Keeps imports true while others work: of the whole platform for those who run it, of one's own agencies at the desk. */
export function useImportsLive(area: ImportArea, agencies: readonly Agency[], queries: readonly QueryFilters[]): void {
  usePlatformLive(area === 'admin' ? queries : nothing);
  useLive(area === 'desk' ? agencies.map(({ id }) => `organisation:${id}`) : [], { queries });
}
