import { createHash } from 'node:crypto';
import type { FileStore } from '@lintel/adapters/files';
import type { Db } from '@lintel/db';
import { createUser, resolveUserByEmail } from '@lintel/domain/access';
import {
  acknowledgeRules, addEvidence, createLease, editBuilding, evidenceKey, listMyself, publishRules, requestVerification, submitVerification, verifyResident,
} from '@lintel/domain/building';
import type { ResidencyKind } from '@lintel/domain/building/contract';
import { type Actor, system } from '@lintel/kernel';
import { demoPassword } from './accounts';
import type { DemoPeople } from './people';
import { Teller } from './teller';

const rules = `Quiet hours are from ten in the evening until seven in the morning.

Bicycles stand in the cellar, prams under the stairs. The stairs stay free.

Tell the office before you drill, and before a guest stays longer than two weeks.

Rubbish goes down before eight on Tuesdays; large things are collected on request.`;

const moveIn = ['Keys handed over', 'Meters read together', 'Name on the bell and the letter box', 'Fire exits shown'];
const moveOut = ['Keys returned', 'Meters read together', 'Walls and floors looked at'];

/** Who lives where: the unit by its place on the plan, since how many days, and for how many more. */
interface DemoResident {
  readonly n: number;
  /** Of a demo account; of an account made for it, when left out. */
  readonly email?: string;
  readonly unit: number;
  readonly kind: ResidencyKind;
  readonly state: 'verified' | 'under_review' | 'evidence_needed';
  readonly leaseDays?: number;
}

const neighbours: readonly DemoResident[] = Array.from({ length: 30 }, (_, n): DemoResident => {
  const kind: ResidencyKind = n % 7 === 3 ? 'family' : n % 3 === 0 ? 'owner' : 'tenant';
  // Some leases end soon, so that their reminders lie just ahead.
  return { n, unit: n % 7 === 3 ? n : n + 1 + Math.floor(n / 4), kind, state: n < 24 ? 'verified' : n % 2 === 0 ? 'under_review' : 'evidence_needed', ...(kind === 'tenant' ? { leaseDays: n % 5 === 0 ? 25 + n : 120 + n * 9 } : {}) };
});

/** The demo's resident lives in the first home. */
const households: readonly DemoResident[] = [{ n: 30, email: 'resident@lintel.test', unit: 0, kind: 'tenant', state: 'verified', leaseDays: 240 }, ...neighbours];

const day = (today: Date, days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
/** A paper to look at: one page with one line on it. */
const paper = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 52>>stream\nBT /F1 20 Tf 72 760 Td (Lease, demonstration) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const digest = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
/** The same paper of the same person every time the story is told. */
const paperIdOf = (n: number) => { const hex = digest(`demo/evidence/${n}`); return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`; };
const emailOf = ({ n, email = `resident.${n + 1}@lintel.test` }: DemoResident) => email;

/** Fills the demo's building: rules, people in every state of a verification, leases that run and leases that end soon. */
export async function seedResidents({ db, files }: { readonly db: Db; readonly files: FileStore }, people: DemoPeople, today: Date): Promise<void> {
  const manager = people.of('manager');
  const { id: buildingId } = people.building;
  const house = new Teller(db, 'residents/house', today).daysAgo(190);
  await house.tell(manager, editBuilding, {
    id: buildingId, contactName: 'The house office', contactPhone: '+1 206 555 0140', contactEmail: 'office@harbour-house.test', moveInChecklist: moveIn, moveOutChecklist: moveOut,
  });
  const edition = await house.daysAgo(5).tell(manager, publishRules, { buildingId, body: rules });
  for (const one of households) await settle({ db, files }, people, today, one, edition.id);
}

async function settle({ db, files }: { readonly db: Db; readonly files: FileStore }, people: DemoPeople, today: Date, one: DemoResident, ruleId: string): Promise<void> {
  const manager = people.of('manager');
  const unitId = people.building.unitIds[one.unit];
  if (unitId === undefined) throw new Error(`The demo's building has no unit ${one.unit}.`);
  const since = one.state === 'verified' ? 170 - one.n * 4 : 2;
  const teller = new Teller(db, `residents/${one.n}`, today).daysAgo(since);
  const who = await accountOf(db, teller, one);
  const asked = await teller.later(0.01).tell(who, requestVerification, { unitId, kind: one.kind, startsOn: day(today, -since), endsOn: null, note: one.n === 24 ? 'We moved in last week; the landlord sends the countersigned lease on Monday.' : '' });
  if (one.state === 'evidence_needed') return;
  const evidenceId = paperIdOf(one.n);
  await files.put(evidenceKey(evidenceId), paper, { contentType: 'application/pdf' });
  await teller.later(0.01).tell(who, addEvidence, { id: asked.id, evidenceId, name: 'lease.pdf', contentType: 'application/pdf', byteSize: paper.length, sha256: digest(paper) });
  await teller.later(0.01).tell(who, submitVerification, { id: asked.id });
  if (one.state !== 'verified') return;
  await teller.later(0.5).tell(manager, verifyResident, { id: asked.id });
  const residency = await db.kysely.selectFrom('residency').select('id').where('verification_id', '=', asked.id).executeTakeFirstOrThrow();
  const resident = await actorOf(db, one);
  // Told of today, so that reminders which lie in the past are not sent.
  if (one.leaseDays !== undefined) await teller.daysAgo(0.1).tell(manager, createLease, { unitId, startsOn: day(today, -since), endsOn: day(today, one.leaseDays), residencyIds: [residency.id] });
  if (one.n % 2 === 0) await teller.daysAgo(3.9).tell(resident, listMyself, { id: residency.id, isListed: true });
  if (one.n % 3 !== 2) await teller.daysAgo(3.8).tell(resident, acknowledgeRules, { id: ruleId });
}

async function accountOf(db: Db, teller: Teller, one: DemoResident): Promise<Actor> {
  if (one.email === undefined) await teller.tell(system, createUser, { email: emailOf(one), name: `Resident ${one.n + 1}`, password: demoPassword, locale: 'en-US', zone: 'America/Los_Angeles' });
  return actorOf(db, one);
}

async function actorOf(db: Db, one: DemoResident): Promise<Actor> {
  const actor = await resolveUserByEmail(db, emailOf(one));
  if (actor === undefined) throw new Error(`The demo account ${emailOf(one)} was suspended; the demo cannot be seeded again.`);
  return actor;
}
