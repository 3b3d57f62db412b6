import { uuidv7 } from '@lintel/kernel';
import { insertUser } from '@lintel/db/testing';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import * as assistant from './index';

const own = ['allowed', 'not_found'] as const;
const seen = ['forbidden', 'not_found'] as const;
const inhabitants = { resident: seen, unit_owner: seen } as const;
const hands: Expectation = { platform_admin: 'allowed', company_owner: own, building_manager: own, building_staff: own, system: 'allowed', otherwise: 'not_found' };
/** Of a house that its residents and staff see. */
const managers: Expectation = { platform_admin: 'allowed', company_owner: own, building_manager: own, building_staff: seen, ...inhabitants, system: 'allowed', otherwise: 'not_found' };
const deciders: Expectation = { building_manager: own, building_staff: seen, ...inhabitants, system: 'allowed', otherwise: 'not_found' };
const there: Expectation = { building_manager: own, building_staff: own, resident: own, unit_owner: own, system: 'allowed', otherwise: 'not_found' };
const machine: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };
const hidden: Expectation = { system: 'allowed', otherwise: 'not_found' };

const inBuilding = ({ side }: Arrangement) => ({ buildingId: side.buildingId });
const inCompany = ({ side }: Arrangement) => ({ organisationId: side.buildingCompanyId });
const month = { learntFrom: 80, heldBack: 20, categories: 3, top1: 0.8, top3: 0.9, commonest: 0.5, commonest3: 0.8 };
const triaged = { category: 'plumbing', share: 0.9, priority: 'normal', duplicates: [] };

async function addTicket({ db, side }: Arrangement): Promise<string> {
  const id = uuidv7();
  await db.insertInto('ticket').values({
    id, organisation_id: side.buildingCompanyId, building_id: side.buildingId, unit_id: side.unitId, number: Math.ceil(Math.random() * 2_000_000_000), category: 'plumbing', title: 'The tap drips', reporter_id: (await insertUser(db)).id,
  }).execute();
  return id;
}

/** One week of a house is summed up once. */
const someDay = () => new Date(Math.floor(Math.random() * 4_000_000_000_000)).toISOString().slice(0, 10);

async function addJob(at: Arrangement, kind: 'triage' | 'summary' | 'question', more: { readonly isWorking?: boolean } = {}): Promise<string> {
  const id = uuidv7();
  const asked = kind === 'question' ? { asked_by: at.personId, question: 'When is the lift mended?' } : {};
  const recordId = kind === 'triage' ? await addTicket(at) : kind === 'summary' ? at.side.buildingId : id;
  const state = more.isWorking === true
    ? { status: 'working', attempts: 1, claimed_until: new Date(Date.now() + 60_000) }
    : { status: 'done', method: 'keywords', done_at: new Date(), result: JSON.stringify(kind === 'triage' ? triaged : {}) };
  await at.db.insertInto('assistant_job').values({ id, organisation_id: at.side.buildingCompanyId, building_id: at.side.buildingId, kind, record_id: recordId, slot: kind === 'summary' ? someDay() : '', ...asked, ...state }).execute();
  return id;
}

export const assistantMatrix: readonly MatrixCase[] = [
  { operation: assistant.getSuggestion, expected: hands, input: async (at) => ({ ticketId: await addTicket(at) }) },
  { operation: assistant.dismissSuggestion, expected: hands, input: async (at) => ({ id: await addJob(at, 'triage') }) },
  { operation: assistant.listHints, expected: deciders, input: inBuilding },
  { operation: assistant.askAssistant, expected: { ...there, system: 'forbidden' }, input: (at) => ({ ...inBuilding(at), question: 'When is the lift mended?' }) },
  { operation: assistant.getAnswer, expected: there, input: async (at) => ({ id: await addJob(at, 'question') }) },
  { operation: assistant.listQuestions, expected: there, input: inBuilding },
  { operation: assistant.listPassages, expected: there, input: (at) => ({ ...inBuilding(at), sources: [{ type: 'building', id: at.side.buildingId }] }) },
  { operation: assistant.getSummary, expected: { ...managers, building_staff: 'not_found', resident: 'not_found', unit_owner: 'not_found' }, input: async (at) => ({ id: await addJob(at, 'summary') }) },
  { operation: assistant.listSummaries, expected: managers, input: inBuilding },
  { operation: assistant.getHouse, expected: managers, input: inBuilding },
  { operation: assistant.setHouse, expected: managers, input: (at) => ({ ...inBuilding(at), acts: true, expectedVersion: 0 }) },
  { operation: assistant.getOrganisation, expected: { platform_admin: 'allowed', company_owner: own, system: 'allowed', otherwise: 'not_found' }, input: inCompany },
  { operation: assistant.setOrganisation, expected: { platform_admin: 'allowed', company_owner: own, system: 'allowed', otherwise: 'not_found' }, input: (at) => ({ ...inCompany(at), dailyTokens: 1_000, expectedVersion: 0 }) },
  { operation: assistant.getOverview, expected: { visitor: 'unauthenticated', platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', otherwise: 'forbidden' }, input: () => ({}) },
  { operation: assistant.keepEvaluation, expected: { visitor: 'unauthenticated', platform_admin: 'allowed', system: 'allowed', otherwise: 'forbidden' }, input: () => ({ name: 'Complaints', ...month }) },
  { operation: assistant.claimJobs, expected: machine, input: (at) => ({ ...inCompany(at), most: 1 }) },
  { operation: assistant.finishJob, expected: hidden, input: async (at) => ({ id: await addJob(at, 'triage', { isWorking: true }), attempt: 1, method: 'keywords', because: null, result: triaged, tokens: 0 }) },
  { operation: assistant.claimTokens, expected: machine, input: (at) => ({ ...inCompany(at), tokens: 100 }) },
  { operation: assistant.settleTokens, expected: machine, input: (at) => ({ ...inCompany(at), day: '2026-01-01', claimed: 100, spent: 50 }) },
  { operation: assistant.keepModel, expected: machine, input: (at) => ({ ...inCompany(at), learnt: { categories: [], bias: [], weights: {} }, measured: { ...month, keywords: 0.5 }, isUsed: true }) },
  { operation: assistant.wakeHouse, expected: { ...hidden, resident: seen, unit_owner: seen, building_manager: seen, building_staff: seen }, input: ({ side }) => ({ id: side.buildingId }) },
  { operation: assistant.getMaterial, expected: machine, input: async (at) => ({ id: await addJob(at, 'triage', { isWorking: true }) }) },
  { operation: assistant.listExamples, expected: machine, input: inCompany },
  { operation: assistant.listLearners, expected: machine, input: () => ({}) },
  { operation: assistant.listOverdueAssistants, expected: machine, input: () => ({}) },
];
