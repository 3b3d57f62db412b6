import type { Filters } from '@/features/admin/shared/address-filters';

export const suppressedFilters = ['past'] as const;

export const suppressedInput = ({ past }: Filters<(typeof suppressedFilters)[number]>) => ({ inForce: past !== 'yes' });
