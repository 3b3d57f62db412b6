import { allOf, anyOf, definePolicy, granted, inBuilding, inScope, isActor, onPlatform, systemOnly, whereIn } from '@lintel/kernel';

const admins = onPlatform('platform_admin');
const owners = inScope('organisationId', 'company_owner');
const managers = anyOf(inScope('buildingId', 'building_manager'), owners, admins);
const workers = anyOf(inScope('buildingId', 'building_manager', 'building_staff'), owners, admins);
/** Those who have tickets in hand: an owner of the company looks in, and does not mend. */
const hands = inScope('buildingId', 'building_manager', 'building_staff');
/** Who lives there, verified, at this moment: whoever moved out reads nothing there any more, not even what they reported. */
const residents = inBuilding('buildingId', 'resident', 'unit_owner');
const reporter = allOf(isActor('reporterId'), residents);
const neighbours = allOf(whereIn('isCommon', true), residents);

/** Attributes: id, buildingId, organisationId, reporterId, isCommon. */
export const ticketPolicy = definePolicy('ticket', {
  // What is wrong in one's own home is between its reporter and the house; what is wrong on the stairs is everybody's.
  'ticket.view': anyOf(workers, reporter, neighbours, granted('view')),
  'ticket.report': anyOf(workers, residents),
  'ticket.work': workers,
  'ticket.claim': hands,
  'ticket.manage': managers,
  'ticket.comment': anyOf(workers, reporter, neighbours, granted('act')),
  // From outside the house: by a share, not by living or working there.
  'ticket.join': granted('act'),
  'ticket.show': anyOf(workers, reporter),
  'ticket.settle': anyOf(managers, reporter),
  'ticket.withdraw': reporter,
  'ticket.rate': reporter,
  'ticket.follow': neighbours,
  'ticket.wake': systemOnly,
});
