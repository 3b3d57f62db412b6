import type { Me } from '@lintel/domain/access/contract';

export interface Organisation {
  readonly id: string;
  readonly name: string;
}

/** As the webhooks' policy has it: who decides for an organisation. */
const deciding = new Set(['agency_owner', 'firm_owner', 'provider', 'contractor', 'building_manager']);

/** The organisations a person decides for, each once. */
export function organisationsOf({ memberships }: Pick<Me, 'memberships'>): readonly Organisation[] {
  const named = memberships.flatMap((m) => (m.organisationId !== null && deciding.has(m.role) ? [[m.organisationId, m.organisationName ?? ''] as const] : []));
  return [...new Map(named)].map(([id, name]) => ({ id, name }));
}
