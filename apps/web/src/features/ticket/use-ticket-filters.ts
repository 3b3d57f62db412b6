'use client';

import { ticketCategory, ticketStatus } from '@lintel/domain/ticket/contract';
import { oneOf } from '@/features/admin/shared/address-filters';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';

const names = ['show', 'view', 'q', 'category', 'status', 'unit'] as const;
export const views = ['board', 'list'] as const;
export const shows = ['all', 'unassigned', 'mine', 'breached'] as const;
const isId = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f-]{36}$/.test(text);
const conditions = { all: {}, unassigned: { isUnassigned: true }, mine: { isAssignedToMe: true }, breached: { isBreached: true } } as const;
const longest = 80;

/** What a house's tickets are narrowed down to; it lives in the address. */
export function useTicketFilters(buildingId: string) {
  const { filters, query: address, set, clear, open } = useAddressFilters(names);
  const [view, show] = [oneOf(views, filters.view) ?? 'board', oneOf(shows, filters.show) ?? 'all'];
  const [category, status] = [oneOf(ticketCategory.options, filters.category), oneOf(ticketStatus.options, filters.status)];
  const query = filters.q?.slice(0, longest) ?? '';
  const unitId = isId(filters.unit) ? filters.unit : undefined;
  const narrowed = {
    buildingId, ...conditions[show], ...(query === '' ? {} : { query }), ...(category === undefined ? {} : { category: [category] }), ...(unitId === undefined ? {} : { unitId }),
  };
  return { view, show, category, status, query, unitId, address, set, clear, open, narrowed };
}
