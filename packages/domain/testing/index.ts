export { addDraft } from './drafts';
export { eventsOf } from './log';
export { actorByEmail, addBuilding, addMembership, addOrganisation, addUnit, addUser, contextOf, type Tables, yesterday } from './people';
export { createSides, placeOf, type Side, type Sides } from './sides';
