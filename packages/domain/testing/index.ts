export { actorOfSession, codeOf, installTestAccess, mailedSecret, testAppUrl } from './accounts';
export { SoftAuthenticator } from './authenticator';
export { completeDraft, listingAt } from './listings';
export { eventsOf, numberEvents } from './log';
export { actorByEmail, addMembership, addOrganisation, addUser, contextOf, signInAs, type Tables, yesterday } from './people';
export { createSides, placeOf, type Side, type Sides } from './sides';
export { createWorld, officeHours, type World } from './world';
