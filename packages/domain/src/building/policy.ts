import { anyOf, definePolicy, inScope, onPlatform } from '@lintel/kernel';

/** Attributes: id (the building's), organisationId. */
export const buildingPolicy = definePolicy('building', {
  'building.view': anyOf(inScope('id', 'building_manager', 'building_staff'), onPlatform('platform_admin')),
  'building.create': onPlatform('platform_admin'),
});
