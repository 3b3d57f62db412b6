import type { Role } from '@lintel/kernel';

/** Which roles each kind of organisation has. */
export const rolesOfKind: Readonly<Record<string, readonly Role[]>> = {
  agency: ['agency_owner', 'agent', 'assistant'],
  investment_firm: ['firm_owner', 'analyst', 'viewer'],
  building_company: ['company_owner', 'building_manager', 'building_staff', 'resident', 'unit_owner'],
  provider: ['company_owner', 'provider'],
  contractor: ['company_owner', 'contractor'],
};
