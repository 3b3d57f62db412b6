import type { Questions } from '@/components/answers';
import { type Filters, oneOf } from '../shared/address-filters';

export const peopleFilters = ['text', 'status', 'role'] as const;
export const userStatuses = ['active', 'suspended'] as const;
export const roleNames = [
  'platform_admin', 'moderator', 'platform_operator', 'agency_owner', 'agent', 'assistant', 'firm_owner', 'analyst', 'viewer', 'company_owner', 'building_manager', 'building_staff',
  'resident', 'unit_owner', 'provider', 'contractor',
] as const;

export function peopleInput({ text, status, role }: Filters<(typeof peopleFilters)[number]>): Questions['user']['list'] {
  const [knownStatus, knownRole] = [oneOf(userStatuses, status), oneOf(roleNames, role)];
  return {
    limit: 50, ...(text === undefined ? {} : { text: text.slice(0, 120) }), ...(knownStatus === undefined ? {} : { status: knownStatus }), ...(knownRole === undefined ? {} : { role: knownRole }),
  };
}
