export { checkedValues } from './checked-values';
export { appendEvents, type AppendedEvent, numberEvents, silentLogger } from './log';
export {
  insertAgent, insertBuilding, insertEvent, insertFeedSource, insertInquiry, insertLead, insertLicence, insertListing, insertMembership, insertOrganisation, insertParcel, insertProperty, insertUnit,
  insertUser, onMarket,
} from './rows';
export { isSoak } from './env';
export { refusalOf } from './refusal';
export { createTestDatabase, createTestDatabaseUrl, type TestDatabase, testKeyWrap } from './test-database';
