import type { ScopedTransaction } from '@lintel/db';
import { type Reactor, readEvent } from '@lintel/kernel';
import { userCreated } from '../access/events';
import { membershipGranted, membershipReinstated, membershipRoleChanged, organisationCreated } from '../organisation';
import { makeAgency, makeAgent, makeProfile } from './profiles';

const agentRoles: readonly string[] = ['agent', 'agency_owner'];

/** Gives people, agents and agencies their pages. Each is made once, however often an event comes. */
export const directoryReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'directory',
  summary: 'Makes the profiles of people and the public pages of agents and agencies',
  types: [userCreated.type, membershipGranted.type, membershipRoleChanged.type, membershipReinstated.type, organisationCreated.type],
  lanes: 2,
  async react(tx, event) {
    switch (event.type) {
      case userCreated.type:
        return makeProfile(tx, event.aggregateId);
      case organisationCreated.type:
        return readEvent(organisationCreated, event).data.kind === 'agency' ? makeAgency(tx, event.aggregateId) : undefined;
      case membershipRoleChanged.type: {
        const { userId, to, scopeId } = readEvent(membershipRoleChanged, event).data;
        return join(tx, userId, to, scopeId);
      }
      default: {
        const { userId, role, scopeId } = readEvent(event.type === membershipGranted.type ? membershipGranted : membershipReinstated, event).data;
        return join(tx, userId, role, scopeId);
      }
    }
  },
};

async function join(tx: ScopedTransaction, userId: string, role: string, scopeId: string | null): Promise<void> {
  if (scopeId === null || !agentRoles.includes(role)) return;
  const agency = await tx.db.selectFrom('organisation').select('id').where('id', '=', scopeId).where('kind', '=', 'agency').executeTakeFirst();
  if (agency !== undefined) await makeAgent(tx, userId, agency.id);
}
