import type { Role } from '@lintel/kernel';

export const demoPassword = 'lintel-demo';

export type Home = 'seattle' | 'hyderabad' | 'building' | 'firm' | 'trade';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The organisation (or its building, or a unit) in whose scope the role is held; none on the platform. */
  readonly home: Home | null;
  readonly zone: string;
  readonly locale: string;
}

const account = (local: string, name: string, role: Role, home: Home | null, zone = 'America/Los_Angeles', locale = 'en-US'): DemoAccount =>
  ({ email: `${local}@lintel.test`, name, role, home, zone, locale });

/** One person for each role, named after it. */
export const demoAccounts: readonly DemoAccount[] = [
  account('admin', 'Platform admin', 'platform_admin', null),
  account('moderator', 'Moderator', 'moderator', null),
  account('owner', 'Agency owner', 'agency_owner', 'seattle'),
  account('agent', 'Agent', 'agent', 'seattle'),
  account('resident', 'Resident', 'resident', 'building'),
  account('investor', 'Investor', 'firm_owner', 'firm'),
  account('manager', 'Building manager', 'building_manager', 'building'),
  account('staff', 'Building staff', 'building_staff', 'building'),
  account('provider', 'Provider', 'provider', 'trade'),
  account('owner.hyderabad', 'Agency owner, Hyderabad', 'agency_owner', 'hyderabad', 'Asia/Kolkata', 'en-IN'),
  account('agent.hyderabad', 'Agent, Hyderabad', 'agent', 'hyderabad', 'Asia/Kolkata', 'en-IN'),
];
