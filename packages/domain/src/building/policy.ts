import { anyOf, allOf, definePolicy, granted, inBuilding, inScope, isActor, isIn, onPlatform, type Rule, signedIn, systemOnly, whereIn } from '@lintel/kernel';

const admins = onPlatform('platform_admin');
const owners = inScope('organisationId', 'company_owner');

/** Who decides in a house: its manager, the owner of its company, an administrator. */
const managers = (building: string) => anyOf(inScope(building, 'building_manager'), owners, admins);
const workers = (building: string) => anyOf(inScope(building, 'building_manager', 'building_staff'), owners, admins);
/** Who lives there, verified: an unverified claim gives no role and so nothing here. */
const residents = (building: string) => inBuilding(building, 'resident', 'unit_owner');

/** Somebody manages a building of the same company already. */
const colleagues: Rule = (actor) => isIn('organisationId', actor.memberships.flatMap((m) => (m.role === 'building_manager' && m.organisationId !== null ? [m.organisationId] : [])));

/** Attributes: id (the building's), organisationId. Units, leases, rules and checklists of a building stand under it. */
export const buildingPolicy = definePolicy('building', {
  'building.view': anyOf(workers('id'), residents('id'), granted('view')),
  'building.create': anyOf(owners, colleagues, admins),
  'building.manage': managers('id'),
  'building.work': workers('id'),
  // What only those do who live there or work there: read and write what neighbours share.
  'building.live': anyOf(residents('id'), inScope('id', 'building_manager', 'building_staff')),
  'building.reside': residents('id'),
  'building.find': signedIn,
  'unitCode.redeem': signedIn,
  'residency.own': signedIn,
  'lease.wake': systemOnly,
  'houseRules.wake': systemOnly,
  'maintenancePlan.wake': systemOnly,
});

/** Attributes: id, userId, buildingId, organisationId. */
export const verificationPolicy = definePolicy('verification', {
  'verification.view': anyOf(isActor('userId'), workers('buildingId')),
  'verification.request': signedIn,
  'verification.supply': isActor('userId'),
  'verification.decide': managers('buildingId'),
  'verification.contact': anyOf(isActor('userId'), inScope('buildingId', 'building_manager'), owners),
  // A paper that names its owner is for its sender and for those who decide.
  'verification.readEvidence': anyOf(isActor('userId'), managers('buildingId')),
  'verification.moveOut': anyOf(isActor('userId'), managers('buildingId')),
  'verification.wake': systemOnly,
});

/** Attributes: id, userId, buildingId, organisationId, unitId, isListed. */
export const residencyPolicy = definePolicy('residency', {
  'residency.view': anyOf(isActor('userId'), workers('buildingId')),
  // How they can be reached: the house needs it, who runs the platform does not.
  'residency.contact': anyOf(isActor('userId'), inScope('buildingId', 'building_manager', 'building_staff'), owners),
  'residency.edit': isActor('userId'),
  // Neighbours see those who want to be seen.
  'residency.meet': anyOf(workers('buildingId'), allOf(whereIn('isListed', true), residents('buildingId'))),
  'residency.check': anyOf(isActor('userId'), workers('buildingId')),
});
