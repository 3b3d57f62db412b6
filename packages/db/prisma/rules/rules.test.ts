import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, refusalOf, type TestDatabase } from '../../testing/index';
import { accessViolations } from './access-violations';
import { adminViolations } from './admin-violations';
import { assistantViolations } from './assistant-violations';
import { auditViolations } from './audit-violations';
import { buildingViolations } from './building-violations';
import { communityViolations } from './community-violations';
import { directoryViolations } from './directory-violations';
import { listingViolations } from './listing-violations';
import { logViolations } from './log-violations';
import { privacyViolations } from './privacy-violations';
import { notificationViolations } from './notification-violations';
import { createSample, type Sample } from './sample';
import { serviceViolations } from './service-violations';
import { ssoViolations } from './sso-violations';
import { ticketViolations } from './ticket-violations';

const violations = {
  ...accessViolations, ...adminViolations, ...assistantViolations, ...auditViolations, ...buildingViolations, ...communityViolations, ...directoryViolations, ...listingViolations, ...serviceViolations, ...ssoViolations, ...logViolations, ...privacyViolations, ...ticketViolations, ...notificationViolations,
};

let database: TestDatabase;
let sample: Sample;

beforeAll(async () => {
  database = await createTestDatabase();
  sample = await createSample(database.db.kysely);
});
afterAll(() => database.drop());

describe('a row that breaks a rule is refused', () => {
  for (const [constraint, statements] of Object.entries(violations))
    it(constraint, async () => {
      for (const statement of statements) expect(await refusalOf(statement(sample))).toBe(constraint);
    });
});

it('has a violation for every check, exclusion and partial unique index', async () => {
  const { rows } = await database.db.pool.query<{ name: string }>(`
    select conname as name from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'x')
    union all
    select indexrelid::regclass::text from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and indisunique and indpred is not null`);
  expect(rows.map(({ name }) => name).filter((name) => !(name in violations))).toEqual([]);
});
