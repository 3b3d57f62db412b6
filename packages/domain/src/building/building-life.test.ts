import type { Actor } from '@lintel/kernel';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '../../testing/people';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { system } from '@lintel/kernel';
import {
  acknowledgeRules, addEvidence, addUnits, askEvidence, createBuilding, createLease, editBuilding, endLease, extendLease, getBuilding, getPlan, getVerification, importUnits, issueCodes, listMyHomes,
  listMyself, listNeighbours, listResidencies, moveOut, openCode, openEvidence, publishRules, redeemCode, rejectVerification, requestVerification, requireNeighbour, revokeResident, submitVerification, verifyResident,
  wakeLease, wakeRules, wakeVerification,
} from './index';

let test: TestDatabase;
let executor: Executor;
let company: string;
let buildingId: string;
let units: readonly { readonly id: string; readonly label: string }[];
let manager: Actor;
let secondManager: Actor;
const zone = 'Pacific/Auckland';
let people = 0;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
  const made = await executor.execute(createBuilding, {
    organisationId: company, name: 'North Tower', zone, address: { street: '1 Quay Street', city: 'Auckland', country: 'NZ' },
    units: Array.from({ length: 20 }, (_, n) => ({ label: `${n + 1}`, entrance: n < 10 ? 'A' : 'B', floor: Math.floor((n % 10) / 2) })),
  }, contextOf(system));
  buildingId = made.id;
  units = made.units;
  [manager, secondManager] = await Promise.all(['manager@towers.test', 'deputy@towers.test'].map(async (email) => {
    await addMembership(test.db.kysely, await addUser(test.db.kysely, email), 'building_manager', buildingId, company);
    return actorByEmail(test.db, email);
  })) as [Actor, Actor];
});
afterAll(() => test.drop());

const as = (actor: Actor) => contextOf(actor);
const machine = contextOf(system, { origin: 'workflow' });
async function newcomer(): Promise<{ readonly email: string; readonly actor: Actor }> {
  people += 1;
  const email = `person-${people}@towers.test`;
  await addUser(test.db.kysely, email);
  return { email, actor: await actorByEmail(test.db, email) };
}
const again = ({ email }: { readonly email: string }) => actorByEmail(test.db, email);
const unit = (n: number) => units[n]?.id ?? '';
const today = async (days = 0) => (await test.db.pool.query<{ day: string }>(`select ((now() at time zone $1)::date + $2::int)::text as day`, [zone, days])).rows[0]?.day ?? '';
const evidence = (id: string) => ({ id, evidenceId: uuidv7(), name: 'lease.pdf', contentType: 'application/pdf', byteSize: 12, sha256: 'a'.repeat(64) });
const codes = async (promise: Promise<unknown>) => promise.then(() => 'ok', (error: { code?: string }) => error.code ?? 'unknown');
const typesOf = async (id: string) => (await test.db.kysely.selectFrom('event').select('type').where('aggregate_id', '=', id).orderBy('id').execute()).map((row) => row.type);
const pastDue = (id: string, kind: string, slot = '') => test.db.kysely.updateTable('deadline').set({ due_at: new Date(Date.now() - 1_000) }).where('aggregate_id', '=', id).where('kind', '=', kind).where('slot', '=', slot).execute();
const reminders = async (type: string, field: string, id: string) =>
  (await test.db.pool.query<{ n: number }>(`select count(*)::int as n from event where type = $1 and data->>$2 = $3`, [type, field, id])).rows[0]?.n;

/** Somebody who lives in the unit, verified in person. */
async function resident(n: number, more: { readonly endsOn?: string; readonly kind?: 'owner' | 'tenant' } = {}) {
  const who = await newcomer();
  const { id } = await executor.execute(requestVerification, { unitId: unit(n), kind: more.kind ?? 'tenant', startsOn: await today(), endsOn: more.endsOn ?? null }, as(who.actor));
  await executor.execute(addEvidence, evidence(id), as(who.actor));
  await executor.execute(submitVerification, { id }, as(who.actor));
  await executor.execute(verifyResident, { id }, as(manager));
  return { ...who, actor: await again(who), verificationId: id };
}

describe('a building', () => {
  it('is set up with entrances, floors and a parcel for itself and each home, once', async () => {
    const plan = await executor.ask(getPlan, { id: buildingId }, as(manager));
    expect([plan.entrances.map((e) => e.name), plan.floors.map((f) => f.name), plan.units.length]).toEqual([['A', 'B'], ['4', '3', '2', '1', 'G'], 20]);
    const parcels = await test.db.kysely.selectFrom('unit').innerJoin('parcel', 'parcel.id', 'unit.parcel_id').innerJoin('parcel as house', 'house.id', 'parcel.parent_id').select(['house.unparsed_address'])
      .where('unit.building_id', '=', buildingId).execute();
    expect(parcels.map((p) => p.unparsed_address)).toEqual(Array.from({ length: 20 }, () => '1 Quay Street'));
    expect(await executor.execute(addUnits, { buildingId, units: [{ label: '1', entrance: 'A', floor: 0 }] }, as(manager))).toEqual({ created: 0, updated: 0, unchanged: 1 });
  });

  it('takes units from a file all or none, and the same file again changes nothing', async () => {
    const csv = 'Flat No;Tower;Level;BHK;Area sqm;Type\nP1;C;B1;;12,5;garage\nP2;C;-1;;;parking\n';
    const first = await executor.execute(importUnits, { buildingId, csv }, as(manager));
    expect(first).toMatchObject({ created: 2, updated: 0, columns: { label: 'Flat No', entrance: 'Tower', floor: 'Level', bedrooms: 'BHK', area: 'Area sqm', kind: 'Type' } });
    expect(await executor.execute(importUnits, { buildingId, csv }, as(manager))).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const faulty = executor.execute(importUnits, { buildingId, csv: 'unit,floor\nQ1,1\nQ1,2\nQ2,roof\n,3\n' }, as(manager));
    await expect(faulty).rejects.toMatchObject({ code: 'invalid_input', details: { fields: [{ path: 'line 3, label' }, { path: 'line 4, floor' }, { path: 'line 5, label' }] } });
    expect((await executor.ask(getPlan, { id: buildingId }, as(manager))).units.filter((u) => u.label.startsWith('Q'))).toEqual([]);
  });
});

describe('a verification', () => {
  it('goes from the request over evidence to a resident who sees the house from then on', async () => {
    const who = await newcomer();
    expect(await codes(executor.ask(getBuilding, { id: buildingId }, as(who.actor)))).toBe('not_found');
    const asked = await executor.execute(requestVerification, { unitId: unit(0), kind: 'tenant', startsOn: await today() }, as(who.actor));
    expect(asked.status).toBe('evidence_needed');
    expect(await codes(executor.execute(submitVerification, { id: asked.id }, as(who.actor)))).toBe('conflict');
    const sent = await executor.execute(addEvidence, evidence(asked.id), as(who.actor));
    expect(await executor.execute(submitVerification, { id: asked.id }, as(who.actor))).toMatchObject({ status: 'under_review' });
    const found = await executor.ask(getVerification, { id: asked.id }, as(manager));
    expect([found.evidence?.length, found.actions.toSorted(), found.deadlines.map((d) => d.kind)]).toEqual([1, ['verification.askEvidence', 'verification.reject', 'verification.verify'], ['review_near', 'review']]);
    expect(await executor.execute(openEvidence, { id: asked.id, evidenceId: sent.id }, as(manager))).toMatchObject({ name: 'lease.pdf' });
    expect(await executor.execute(verifyResident, { id: asked.id }, as(manager))).toMatchObject({ status: 'verified' });
    expect(await executor.ask(getBuilding, { id: buildingId }, as(await again(who)))).toMatchObject({ name: 'North Tower', figures: null, settings: null });
    expect(await typesOf(asked.id)).toEqual(['verification.requested', 'verification.evidence_needed', 'verification.evidence_added', 'verification.submitted', 'verification.evidence_read', 'resident.verified']);
  });

  it('is one however often a person asks at once, and decided by one of two managers', async () => {
    const who = await newcomer();
    const input = { unitId: unit(1), kind: 'owner', startsOn: await today() } as const;
    const [first, second] = await Promise.all([1, 2].map(() => executor.execute(requestVerification, input, as(who.actor))));
    expect(second?.id).toBe(first?.id);
    const id = first?.id ?? '';
    await executor.execute(addEvidence, evidence(id), as(who.actor));
    await executor.execute(submitVerification, { id }, as(who.actor));
    const outcomes = await Promise.all([codes(executor.execute(verifyResident, { id }, as(manager))), codes(executor.execute(rejectVerification, { id, note: 'Not known here.' }, as(secondManager)))]);
    expect(outcomes.toSorted()).toEqual(['invalid_transition', 'ok']);
  });

  it('of two tenants for one unit is two, and both may be verified', async () => {
    const [one, two] = await Promise.all([resident(2), resident(2)]);
    const { items } = await executor.ask(listResidencies, { buildingId, unitId: unit(2) }, as(manager));
    expect(new Set(items.map((item) => item.userId))).toEqual(new Set([one.actor.userId, two.actor.userId]));
  });

  it('reminds the managers and tells the owners when nobody decides, each once', async () => {
    const who = await newcomer();
    const { id } = await executor.execute(requestVerification, { unitId: unit(3), kind: 'tenant', startsOn: await today() }, as(who.actor));
    await executor.execute(addEvidence, evidence(id), as(who.actor));
    await executor.execute(submitVerification, { id }, as(who.actor));
    await pastDue(id, 'review_near');
    await pastDue(id, 'review');
    const woken = await Promise.all([1, 2].map(() => executor.execute(wakeVerification, { id }, machine)));
    expect(woken.map((answer) => answer.next)).toEqual([null, null]);
    expect([await reminders('verification.review_near', 'verificationId', id), await reminders('verification.review_overdue', 'verificationId', id)]).toEqual([1, 1]);
  });

  it('stops the review while evidence is owed, reminds of it, and is closed after thirty days without', async () => {
    const who = await newcomer();
    const { id } = await executor.execute(requestVerification, { unitId: unit(4), kind: 'tenant', startsOn: await today() }, as(who.actor));
    await executor.execute(addEvidence, evidence(id), as(who.actor));
    await executor.execute(submitVerification, { id }, as(who.actor));
    await executor.execute(askEvidence, { id, note: 'The second page, please.' }, as(manager));
    const { deadlines, reviewDueAt } = await executor.ask(getVerification, { id }, as(who.actor));
    expect([deadlines.map((d) => `${d.kind} ${d.slot}`), reviewDueAt]).toEqual([['evidence_reminder 3d', 'evidence_reminder 7d', 'evidence_expiry '], null]);
    await pastDue(id, 'evidence_reminder', '3d');
    await executor.execute(wakeVerification, { id }, machine);
    await pastDue(id, 'evidence_expiry');
    expect(await executor.execute(wakeVerification, { id }, machine)).toMatchObject({ state: 'rejected', isFinal: true, next: null });
    expect(await reminders('verification.evidence_reminded', 'verificationId', id)).toBe(1);
  });
});

describe('the end of a residency', () => {
  it('comes with the last day by the clock of the database in the zone of the house, with no worker running', async () => {
    const who = await resident(5, { endsOn: await today() });
    const { rows: [row] } = await test.db.pool.query<{ ends: Date; midnight: Date }>(`select ends_at as ends, (($1::date + 1)::timestamp at time zone $2) as midnight from residency where verification_id = $3`, [await today(), zone, who.verificationId]);
    expect(row?.ends).toEqual(row?.midnight);
    expect(who.actor.memberships).toMatchObject([{ role: 'resident', buildingId, endsAt: expect.any(String) }]);
    // The clock passes midnight: nothing but the row's moment lies in the past.
    await test.db.pool.query(`update residency set ends_at = now() - interval '1 second' where verification_id = $1`, [who.verificationId]);
    await test.db.pool.query(`update membership set granted_at = now() - interval '1 day', ends_at = now() - interval '1 second' where user_id = $1`, [who.actor.userId]);
    const later = await again(who);
    expect(later.memberships).toEqual([]);
    expect(await codes(executor.ask(getBuilding, { id: buildingId }, as(later)))).toBe('not_found');
    expect((await executor.ask(listMyHomes, {}, as(later))).items).toEqual([]);
    expect((await executor.ask(listResidencies, { buildingId, unitId: unit(5) }, as(manager))).items).toEqual([]);
    // Even who was looked up before midnight does nothing after it.
    await expect(inTransaction(test.db, as(who.actor), 'any', (tx) => requireNeighbour(tx, buildingId))).rejects.toMatchObject({ code: 'not_found' });
    await pastDue(who.verificationId, 'access_end');
    expect(await executor.execute(wakeVerification, { id: who.verificationId }, machine)).toMatchObject({ state: 'moved_out', isFinal: true });
    expect((await typesOf(who.verificationId)).at(-1)).toBe('resident.unverified');
  });

  it('bites at once when it is revoked, and waits for what the person is just doing', async () => {
    const who = await resident(6);
    let release = () => {};
    const held = new Promise<void>((resolve) => { release = resolve; });
    let begun = () => {};
    const acting = new Promise<void>((resolve) => { begun = resolve; });
    const order: string[] = [];
    const act = inTransaction(test.db, as(who.actor), 'any', async (tx) => {
      await requireNeighbour(tx, buildingId);
      begun();
      await held;
      order.push('acted');
    });
    await acting;
    const revoke = executor.execute(revokeResident, { id: who.verificationId, note: 'Sublet without leave.' }, as(manager)).then(() => order.push('revoked'));
    await expect.poll(async () => (await test.db.pool.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).rows[0]?.n).toBeGreaterThan(0);
    release();
    await Promise.all([act, revoke]);
    expect(order).toEqual(['acted', 'revoked']);
    await expect(inTransaction(test.db, as(who.actor), 'any', (tx) => requireNeighbour(tx, buildingId))).rejects.toMatchObject({ code: 'not_found' });
    expect((await again(who)).memberships).toEqual([]);
  });

  it('is said by the resident or the manager when somebody moves out, and they may come back', async () => {
    const who = await resident(7);
    expect(await executor.execute(moveOut, { id: who.verificationId }, as(who.actor))).toMatchObject({ status: 'moved_out' });
    const back = await executor.execute(requestVerification, { unitId: unit(7), kind: 'tenant', startsOn: await today() }, as(who.actor));
    expect(back.id).not.toBe(who.verificationId);
  });
});

describe('a lease', () => {
  it('never overlaps another of its unit, whatever the race', async () => {
    const lease = { unitId: unit(8), startsOn: await today(1), endsOn: await today(200) };
    const outcomes = await Promise.all([1, 2, 3].map(() => codes(executor.execute(createLease, lease, as(manager)))));
    expect(outcomes.toSorted()).toEqual(['conflict', 'conflict', 'ok']);
    expect(await codes(executor.execute(createLease, { ...lease, startsOn: await today(201), endsOn: await today(300) }, as(manager)))).toBe('ok');
  });

  it('says 60, 30 and 7 days before that it ends, moves with an extension, and its tenants with it', async () => {
    const who = await resident(9);
    const { items: [residency] } = await executor.ask(listResidencies, { buildingId, unitId: unit(9) }, as(manager));
    const { id } = await executor.execute(createLease, { unitId: unit(9), startsOn: await today(-300), endsOn: await today(90), residencyIds: [residency?.id ?? ''] }, as(manager));
    const slots = async () => (await test.db.kysely.selectFrom('deadline').select('slot').where('aggregate_id', '=', id).where('kind', '=', 'lease_reminder').where('state', '=', 'pending').orderBy('due_at').execute()).map((row) => row.slot);
    expect(await slots()).toEqual(['60d', '30d', '7d']);
    await pastDue(id, 'lease_reminder', '60d');
    await Promise.all([1, 2].map(() => executor.execute(wakeLease, { id }, machine)));
    expect(await reminders('lease.ending', 'leaseId', id)).toBe(1);
    await executor.execute(extendLease, { id, endsOn: await today(400) }, as(manager));
    expect([await slots(), (await executor.ask(listMyHomes, {}, as(await again(who)))).items[0]?.endsOn]).toEqual([['60d', '30d', '7d'], await today(400)]);
    await executor.execute(endLease, { id, lastDay: await today() }, as(manager));
    expect((await again(who)).memberships[0]?.endsAt).not.toBeNull();
    expect(await codes(executor.execute(extendLease, { id, endsOn: await today(500) }, as(manager)))).toBe('expired');
  });
});

describe('a code from a letter', () => {
  it('verifies whoever holds it, once a person and no more often than it may be', async () => {
    const { codes: [letter] } = await executor.execute(issueCodes, { buildingId, unitIds: [unit(10)], kind: 'owner', uses: 1 }, as(manager));
    const code = letter?.code ?? '';
    const typed = code.toLowerCase().replace(/(.{4})/g, '$1-');
    const [one, two] = [await newcomer(), await newcomer()];
    expect(await executor.ask(openCode, { code: typed }, as(one.actor))).toMatchObject({ buildingName: 'North Tower', unitLabel: '11', kind: 'owner' });
    const outcomes = await Promise.all([one, two].map((who) => codes(executor.execute(redeemCode, { code: typed }, as(who.actor)))));
    expect(outcomes.toSorted()).toEqual(['conflict', 'ok']);
    const winner = outcomes[0] === 'ok' ? one : two;
    expect(await executor.execute(redeemCode, { code: typed }, as(winner.actor))).toMatchObject({ status: 'verified' });
    expect((await again(winner)).memberships).toMatchObject([{ role: 'unit_owner', buildingId }]);
    expect(await codes(executor.execute(redeemCode, { code: 'AAAA-BBBB-CCCC' }, as(two.actor)))).toBe('not_found');
  });

  it('opens nothing once it ran out by the clock of the database', async () => {
    const { codes: [letter] } = await executor.execute(issueCodes, { buildingId, unitIds: [unit(11)], kind: 'tenant' }, as(manager));
    await test.db.pool.query(`update unit_code set created_at = now() - interval '40 days', expires_at = now() - interval '1 second' where id = $1`, [letter?.id]);
    expect(await codes(executor.execute(redeemCode, { code: letter?.code ?? '' }, as((await newcomer()).actor)))).toBe('expired');
  });
});

describe('house rules', () => {
  it('are acknowledged edition by edition, and who has not is reminded', async () => {
    const who = await resident(12);
    const first = await executor.execute(publishRules, { buildingId, body: 'Quiet after ten.' }, as(manager));
    const [a, b] = await Promise.all([1, 2].map(() => executor.execute(acknowledgeRules, { id: first.id }, as(who.actor))));
    expect(a).toEqual(b);
    const second = await executor.execute(publishRules, { buildingId, body: 'Quiet after nine.' }, as(manager));
    expect([second.number, (await executor.execute(publishRules, { buildingId, body: 'Quiet after nine.' }, as(manager))).id]).toEqual([2, second.id]);
    expect(await codes(executor.execute(acknowledgeRules, { id: first.id }, as(who.actor)))).toBe('conflict');
    await pastDue(second.id, 'rules_reminder', '3d');
    await Promise.all([1, 2].map(() => executor.execute(wakeRules, { id: second.id }, machine)));
    expect(await reminders('house_rules.reminded', 'ruleId', second.id)).toBe(1);
  });
});

describe('neighbours', () => {
  it('see each other only when they want to be seen, and nobody of another house', async () => {
    const [one, two] = [await resident(13), await resident(14)];
    const seen = async () => (await executor.ask(listNeighbours, { buildingId }, as(two.actor))).items.map((item) => item.unitLabel);
    expect(await seen()).not.toContain('14');
    const { items: [home] } = await executor.ask(listMyHomes, {}, as(one.actor));
    await executor.execute(listMyself, { id: home?.residencyId ?? '', isListed: true }, as(one.actor));
    expect(await seen()).toContain('14');
    expect(await codes(executor.ask(listNeighbours, { buildingId }, as((await newcomer()).actor)))).toBe('not_found');
  });

  it('find the checklist of the day they came, whatever the manager changes later', async () => {
    await executor.execute(editBuilding, { id: buildingId, moveInChecklist: ['Keys', 'Meter read'] }, as(manager));
    const who = await resident(15);
    await executor.execute(editBuilding, { id: buildingId, moveInChecklist: [] }, as(manager));
    expect((await executor.ask(listMyHomes, {}, as(who.actor))).items).toMatchObject([{ moveInLeft: 2 }]);
  });
});
