import { allOf, anyOf, definePolicy, inBuilding, inScope, isActor, onPlatform, systemOnly } from '@lintel/kernel';

const admins = onPlatform('platform_admin');
const owners = inScope('organisationId', 'company_owner');
const hands = inScope('buildingId', 'building_manager', 'building_staff');
const managers = anyOf(inScope('buildingId', 'building_manager'), owners, admins);
const here = anyOf(inBuilding('buildingId', 'resident', 'unit_owner'), hands);

/** Attributes: id, buildingId, organisationId, askedBy. The assistant itself may do nothing: what it reads for somebody it reads as them. */
export const assistantPolicy = definePolicy('assistant', {
  'assistant.work': systemOnly,
  'assistant.triage': anyOf(hands, owners, admins),
  // As with the cases themselves: neither the owner of the company nor the platform reads what neighbours write.
  'assistant.moderate': inScope('buildingId', 'building_manager'),
  'assistant.ask': here,
  // Whoever moved out reads no answer about the house any more, not even their own.
  'assistant.own': allOf(here, isActor('askedBy')),
  'assistant.summary': managers,
  'assistant.set': managers,
  'assistant.organisation': anyOf(owners, admins),
  'assistant.oversee': onPlatform('platform_admin', 'platform_operator'),
  'assistant.evaluate': admins,
});
