import { insertMembership, insertUnit, insertUser } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import * as building from './index';
import { hashOfCode } from './unit-secrets';

const own = ['allowed', 'not_found'] as const;
const seen = ['forbidden', 'not_found'] as const;
const inhabitants = { resident: seen, unit_owner: seen } as const;
/** Who runs the house; those who live there see that it is there, others not even that. */
const managers: Expectation = { platform_admin: 'allowed', company_owner: own, building_manager: own, building_staff: seen, ...inhabitants, system: 'allowed', otherwise: 'not_found' };
const workers: Expectation = { ...managers, building_staff: own };
const everyoneThere: Expectation = { ...workers, resident: own, unit_owner: own };
/** Of a request by a stranger: those who decide, while those who work there only see it. Neighbours know nothing of it. */
const deciders: Expectation = { platform_admin: 'allowed', company_owner: own, building_manager: own, building_staff: seen, system: 'allowed', otherwise: 'not_found' };
/** Of what is one's own: an administrator sees a stranger's, and leaves it alone. */
const oneself: Expectation = { visitor: 'not_found', platform_admin: ['allowed', 'forbidden'], system: 'allowed', otherwise: own };
const oneselfOrThose: Expectation = { visitor: 'not_found', platform_admin: 'allowed', system: 'allowed', otherwise: own };
const byPersons = { system: 'forbidden' } as const;
const anyPerson: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };
const signedIn: Expectation = { visitor: 'unauthenticated', otherwise: 'allowed' };
const machine: Expectation = { platform_admin: 'forbidden', company_owner: seen, building_manager: seen, building_staff: seen, system: 'allowed', otherwise: 'not_found' };

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function addUnit({ db, side }: Arrangement): Promise<string> {
  return (await insertUnit(db, { organisation_id: side.buildingCompanyId, building_id: side.buildingId })).id;
}

async function addClaim(at: Arrangement, more: { readonly status?: string; readonly userId?: string } = {}): Promise<{ readonly id: string; readonly unitId: string; readonly userId: string }> {
  const { db, side } = at;
  const id = uuidv7();
  const unitId = await addUnit(at);
  const userId = more.userId ?? (await insertUser(db)).id;
  const status = more.status ?? 'requested';
  await db.insertInto('verification').values({
    id, organisation_id: side.buildingCompanyId, building_id: side.buildingId, unit_id: unitId, user_id: userId, kind: 'tenant', status, starts_on: dayFrom(-10),
    decided_at: status === 'verified' ? new Date() : null,
  }).execute();
  return { id, unitId, userId };
}

async function addEvidence(at: Arrangement, more: Parameters<typeof addClaim>[1] = {}): Promise<{ readonly id: string; readonly evidenceId: string }> {
  const { id, userId } = await addClaim(at, { status: 'evidence_needed', ...more });
  const evidenceId = uuidv7();
  await at.db.insertInto('verification_evidence').values({
    id: evidenceId, organisation_id: at.side.buildingCompanyId, verification_id: id, name: 'lease.pdf', content_type: 'application/pdf', byte_size: 10, sha256: Buffer.alloc(32, 1), sent_by: userId,
  }).execute();
  return { id, evidenceId };
}

async function addResidency(at: Arrangement, userId?: string): Promise<{ readonly id: string; readonly verificationId: string; readonly itemId: string }> {
  const { db, side } = at;
  const claim = await addClaim(at, { status: 'verified', ...(userId === undefined ? {} : { userId }) });
  const tenant = { organisation_id: side.buildingCompanyId };
  const { id: membershipId } = await insertMembership(db, { ...tenant, user_id: claim.userId, role: 'resident', scope: 'unit', scope_id: claim.unitId, granted_at: new Date(Date.now() - 3_600_000) });
  const [id, itemId] = [uuidv7(), uuidv7()];
  await db.insertInto('residency').values({
    id, ...tenant, building_id: side.buildingId, unit_id: claim.unitId, user_id: claim.userId, verification_id: claim.id, membership_id: membershipId, kind: 'tenant', starts_on: dayFrom(-10),
  }).execute();
  await db.insertInto('checklist_item').values({ id: itemId, ...tenant, residency_id: id, occasion: 'move_in', position: 0, text: 'Keys handed over' }).execute();
  return { id, verificationId: claim.id, itemId };
}

async function addLease(at: Arrangement): Promise<string> {
  const id = uuidv7();
  await at.db.insertInto('lease').values({
    id, organisation_id: at.side.buildingCompanyId, building_id: at.side.buildingId, unit_id: await addUnit(at), starts_on: dayFrom(-10), ends_on: dayFrom(100),
  }).execute();
  return id;
}

async function addRules({ db, side }: Arrangement): Promise<string> {
  const id = uuidv7();
  await db.insertInto('house_rule').values({ id, organisation_id: side.buildingCompanyId, building_id: side.buildingId, number: 1, body: 'Be kind to each other.' }).execute();
  return id;
}

const code = 'K7QF2M9DXT4P';
async function addCode(at: Arrangement): Promise<string> {
  const id = uuidv7();
  await at.db.insertInto('unit_code').values({
    id, organisation_id: at.side.buildingCompanyId, building_id: at.side.buildingId, unit_id: await addUnit(at), kind: 'tenant', secret_hash: hashOfCode(code), uses_left: 1, expires_at: new Date(Date.now() + 86_400_000),
  }).execute();
  return id;
}

const inBuilding = ({ side }: Arrangement) => ({ buildingId: side.buildingId });
const csv = 'unit,floor\n9Z,9\n';

export const buildingMatrix: readonly MatrixCase[] = [
  {
    operation: building.createBuilding,
    input: ({ side }) => ({ organisationId: side.buildingCompanyId, name: 'New building', zone: 'America/Los_Angeles', units: [{ label: '1A' }, { label: '1B' }] }),
    expected: { visitor: 'unauthenticated', platform_admin: 'allowed', company_owner: ['allowed', 'forbidden'], building_manager: ['allowed', 'forbidden'], system: 'allowed', otherwise: 'forbidden' },
  },
  { operation: building.editBuilding, expected: managers, input: ({ side }) => ({ id: side.buildingId, contactName: 'The office' }) },
  { operation: building.addUnits, expected: managers, input: (at) => ({ ...inBuilding(at), units: [{ label: '9A', floor: 9 }] }) },
  { operation: building.checkUnits, expected: managers, input: (at) => ({ ...inBuilding(at), csv }) },
  { operation: building.importUnits, expected: managers, input: (at) => ({ ...inBuilding(at), csv }) },
  { operation: building.editUnit, expected: managers, input: async (at) => ({ id: await addUnit(at), floor: 3 }) },
  { operation: building.removeUnit, expected: managers, input: async (at) => ({ id: await addUnit(at) }) },
  { operation: building.listBuildings, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: building.getBuilding, expected: everyoneThere, input: ({ side }) => ({ id: side.buildingId }) },
  { operation: building.getPlan, expected: workers, input: ({ side }) => ({ id: side.buildingId }) },
  { operation: building.findBuildings, expected: signedIn, input: () => ({ query: 'own building' }) },
  { operation: building.listUnitLabels, expected: signedIn, input: inBuilding },
  { operation: building.listNeighbours, expected: everyoneThere, input: inBuilding },
  { operation: building.requestVerification, expected: anyPerson, input: async (at) => ({ unitId: await addUnit(at), kind: 'tenant', startsOn: dayFrom(0) }) },
  { operation: building.addEvidence, expected: { ...oneself, ...byPersons }, input: async (at) => ({ id: (await addClaim(at, { userId: at.personId })).id, evidenceId: uuidv7(), name: 'lease.pdf', contentType: 'application/pdf', byteSize: 10, sha256: '0'.repeat(64) }) },
  { operation: building.removeEvidence, expected: oneself, input: (at) => addEvidence(at, { userId: at.personId }) },
  { operation: building.openEvidence, expected: deciders, input: (at) => addEvidence(at) },
  { operation: building.submitVerification, expected: oneself, input: async (at) => ({ id: (await addEvidence(at, { userId: at.personId })).id }) },
  { operation: building.withdrawVerification, expected: oneself, input: async (at) => ({ id: (await addClaim(at, { userId: at.personId })).id }) },
  { operation: building.askEvidence, expected: deciders, input: async (at) => ({ id: (await addClaim(at)).id, note: 'A page of the lease, please.' }) },
  { operation: building.verifyResident, expected: deciders, input: async (at) => ({ id: (await addClaim(at)).id }) },
  { operation: building.rejectVerification, expected: deciders, input: async (at) => ({ id: (await addClaim(at)).id, note: 'Nobody knows them here.' }) },
  { operation: building.moveOut, expected: oneselfOrThose, input: async (at) => ({ id: (await addResidency(at, at.personId)).verificationId }) },
  { operation: building.revokeResident, expected: deciders, input: async (at) => ({ id: (await addResidency(at)).verificationId, note: 'Sublet without leave.' }) },
  { operation: building.wakeVerification, expected: machine, input: async (at) => ({ id: (await addClaim(at)).id }) },
  { operation: building.getVerification, expected: { ...deciders, building_staff: own }, input: async (at) => ({ id: (await addClaim(at)).id }) },
  { operation: building.listVerifications, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: building.issueCodes, expected: managers, input: async (at) => ({ ...inBuilding(at), unitIds: [await addUnit(at)], kind: 'tenant' }) },
  { operation: building.redeemCode, expected: anyPerson, input: async (at) => { await addCode(at); return { code }; } },
  { operation: building.openCode, expected: signedIn, input: async (at) => { await addCode(at); return { code }; } },
  { operation: building.revokeCode, expected: managers, input: async (at) => ({ id: await addCode(at) }) },
  { operation: building.listCodes, expected: managers, input: inBuilding },
  { operation: building.listResidencies, expected: { otherwise: 'allowed' }, input: inBuilding },
  { operation: building.listMyHomes, expected: anyPerson, input: () => ({}) },
  { operation: building.listMyself, expected: oneself, input: async (at) => ({ id: (await addResidency(at, at.personId)).id, isListed: true }) },
  { operation: building.createLease, expected: managers, input: async (at) => ({ unitId: await addUnit(at), startsOn: dayFrom(0), endsOn: dayFrom(30) }) },
  { operation: building.extendLease, expected: managers, input: async (at) => ({ id: await addLease(at), endsOn: dayFrom(200) }) },
  { operation: building.endLease, expected: managers, input: async (at) => ({ id: await addLease(at), lastDay: dayFrom(20) }) },
  { operation: building.wakeLease, expected: { ...machine, ...inhabitants }, input: async (at) => ({ id: await addLease(at) }) },
  { operation: building.listLeases, expected: workers, input: inBuilding },
  { operation: building.publishRules, expected: managers, input: (at) => ({ ...inBuilding(at), body: 'Be kind to each other.' }) },
  {
    operation: building.acknowledgeRules, input: async (at) => ({ id: await addRules(at) }),
    expected: { platform_admin: 'forbidden', company_owner: seen, building_manager: seen, building_staff: seen, resident: own, unit_owner: own, system: 'forbidden', otherwise: 'not_found' },
  },
  { operation: building.wakeRules, expected: { ...machine, ...inhabitants }, input: async (at) => ({ id: await addRules(at) }) },
  { operation: building.getRules, expected: everyoneThere, input: inBuilding },
  { operation: building.listRules, expected: workers, input: inBuilding },
  { operation: building.checkItem, expected: oneselfOrThose, input: async (at) => ({ id: (await addResidency(at, at.personId)).itemId, isDone: true }) },
  { operation: building.listChecklist, expected: oneselfOrThose, input: async (at) => ({ residencyId: (await addResidency(at, at.personId)).id }) },
];
