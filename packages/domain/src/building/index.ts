export { createBuilding } from './commands/create-building';
export { buildingCreated } from './events';
export { buildingPolicy } from './policy';
