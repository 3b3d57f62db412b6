import { type Filters, oneOf } from '@/features/admin/shared/address-filters';

export const organisationFilters = ['text', 'kind'] as const;
export const kinds = ['agency', 'investment_firm', 'building_company', 'provider', 'contractor'] as const;

export function organisationsInput({ text, kind }: Filters<(typeof organisationFilters)[number]>) {
  const is = oneOf(kinds, kind);
  return { ...(text === undefined ? {} : { text }), ...(is === undefined ? {} : { kind: is }) };
}
