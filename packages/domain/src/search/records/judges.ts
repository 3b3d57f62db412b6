import type { RecordAttributes } from '@lintel/adapters/search';
import type { Scope } from '@lintel/db';
import { and, isIn, or, type Policy, type Predicate, renamed } from '@lintel/kernel';
import { buildingPolicy, residencyPolicy } from '../../building';
import { postPolicy } from '../../community';
import { agentPolicy } from '../../directory';
import { listingPolicy } from '../../listing';
import { ticketPolicy } from '../../ticket';

/** What the index holds may be of these types; a document is of the type of the record it belongs to. */
export type IndexedType = 'post' | 'ticket' | 'building' | 'residency' | 'agent' | 'listing';

/** Under which of the index's names each attribute of a policy is kept. */
type Names = Readonly<Record<string, keyof RecordAttributes>>;

const ofHouse = { id: 'recordId', buildingId: 'buildingId', organisationId: 'organisationId' } as const;

/** By which policy each type is judged: the one that its own page asks. */
const judges: Readonly<Record<IndexedType, (scope: Scope) => Predicate>> = {
  post: judge(postPolicy, 'post.view', { ...ofHouse, authorId: 'personId', status: 'status' }),
  ticket: judge(ticketPolicy, 'ticket.view', { ...ofHouse, reporterId: 'personId', isCommon: 'isOpen' }),
  building: judge(buildingPolicy, 'building.view', { id: 'recordId', organisationId: 'organisationId' }),
  residency: judge(residencyPolicy, 'residency.meet', { ...ofHouse, userId: 'personId', isListed: 'isOpen' }),
  agent: judge(agentPolicy, 'agent.view', { id: 'recordId', userId: 'personId', agencyId: 'organisationId', isPublic: 'isOpen' }),
  listing: judge(listingPolicy, 'listing.view', { id: 'recordId', organisationId: 'organisationId', listAgentId: 'personId', reviewStatus: 'reviewStatus', standardStatus: 'status' }),
};

function judge<Permission extends string>(policy: Policy<Permission>, permission: Permission, names: Names): (scope: Scope) => Predicate {
  return (scope) => renamed(scope.predicate(policy, permission), names);
}

/** What the asker may see of everything the index holds, as one predicate over its names. */
export function visibleRecords(scope: Scope): Predicate {
  return or(Object.entries(judges).map(([type, judged]) => and([isIn('recordType', [type]), judged(scope)])));
}
