import { insertInquiry, insertLead, insertListing, onMarket } from '@lintel/db/testing';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { answerInquiry } from './commands/answer-inquiry';
import { askInquiry } from './commands/ask-inquiry';
import { assignInquiry } from './commands/assign-inquiry';
import { claimInquiry } from './commands/claim-inquiry';
import { closeInquiry } from './commands/close-inquiry';
import { followUpInquiry } from './commands/follow-up-inquiry';
import { wakeInquiry } from './commands/wake-inquiry';
import { getInquiry } from './queries/get-inquiry';
import { listInquiries } from './queries/list-inquiries';

const own = ['allowed', 'not_found'] as const;
const colleague = ['forbidden', 'not_found'] as const;
/** The agent it was given to, their assistants and the owner; nobody else learns that it is there. */
const handlers: Expectation = { agency_owner: own, agent: own, assistant: own, system: 'allowed', otherwise: 'not_found' };
/** What only a person can do: the system is not one. */
const byPersons = { system: 'unauthenticated' } as const;

async function addListing({ db, side }: Arrangement): Promise<string> {
  return (await insertListing(db, { organisation_id: side.agencyId, list_agent_id: side.actors.agent.userId, ...onMarket })).id;
}

/** Asked by a stranger, given to the agency's agent. */
async function addInquiry(at: Arrangement, more: { readonly isUnassigned?: true; readonly askedBy?: string; readonly isAnswered?: true } = {}): Promise<string> {
  const { db, side, sides } = at;
  const { agencyId, actors } = side;
  const assigned = more.isUnassigned === true ? {} : { assigned_to: actors.agent.userId, assigned_at: new Date() };
  const lead = await insertLead(db, { organisation_id: agencyId, ...assigned });
  const receivedAt = new Date(Date.now() - 3_600_000);
  const inquiry = await insertInquiry(db, {
    organisation_id: agencyId, listing_id: await addListing(at), lead_id: lead.id, asker_user_id: more.askedBy ?? sides.other.actors.viewer.userId, received_at: receivedAt,
    ...(more.isAnswered === true ? { status: 'answered', answered_at: new Date() } : {}),
  });
  return inquiry.id;
}

export const crmMatrix: readonly MatrixCase[] = [
  {
    operation: askInquiry, expected: { otherwise: 'allowed' },
    input: async (at) => ({ listingId: await addListing(at), question: 'Is the roof new?', name: 'A visitor', email: 'visitor@matrix.test' }),
  },
  {
    operation: followUpInquiry, expected: { visitor: 'not_found', system: 'allowed', otherwise: own },
    input: async (at) => ({ id: await addInquiry(at, { isAnswered: true, askedBy: at.personId }), body: 'And the windows?' }),
  },
  { operation: answerInquiry, expected: { ...handlers, ...byPersons }, input: async (at) => ({ id: await addInquiry(at), body: 'It is from last year.' }) },
  { operation: closeInquiry, expected: handlers, input: async (at) => ({ id: await addInquiry(at) }) },
  { operation: claimInquiry, expected: { ...handlers, ...byPersons }, input: async (at) => ({ id: await addInquiry(at, { isUnassigned: true }) }) },
  {
    operation: assignInquiry, expected: { ...handlers, agent: colleague, assistant: colleague },
    input: async (at) => ({ id: await addInquiry(at), agentId: at.side.actors.agency_owner.userId }),
  },
  { operation: wakeInquiry, expected: { ...handlers, agency_owner: colleague, agent: colleague, assistant: colleague }, input: async (at) => ({ id: await addInquiry(at) }) },
  { operation: getInquiry, expected: handlers, input: async (at) => ({ id: await addInquiry(at) }) },
  { operation: listInquiries, expected: { otherwise: 'allowed' }, input: () => ({}) },
];
