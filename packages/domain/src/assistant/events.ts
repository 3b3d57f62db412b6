import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, localDate } from '../fields';
import { because, decision, jobKind, method } from './contract';

const aggregateType = 'assistant_job';
const about = { buildingId: id, recordId: id.describe('the ticket, the case, the house or the question') };
const how = { method, because: because.nullable().describe('why no language model said it') };

export const aiAsked = defineEvent({ type: 'ai.asked', aggregateType, description: 'The assistant is to say something about a ticket, a case, a week or a question; the words stay in the row.', schema: z.object({ ...about, kind: jobKind }) });
export const aiTicketSuggested = defineEvent({ type: 'ai.ticket_suggested', aggregateType, description: 'The assistant has suggested what a ticket is and how soon it is to be looked at. Nothing of the ticket changed by it.', schema: z.object({ ...about, ...how }) });
export const aiModerationResult = defineEvent({ type: 'ai.moderation_result', aggregateType, description: 'The assistant has looked at something that was flagged; a person decides.', schema: z.object({ ...about, ...how }) });
export const aiSummaryReady = defineEvent({ type: 'ai.summary_ready', aggregateType, description: 'The week of a house is summed up.', schema: z.object({ ...about, ...how, week: localDate }) });
export const aiQuestionAnswered = defineEvent({ type: 'ai.question_answered', aggregateType, description: 'A question to the assistant has its answer, with sources.', schema: z.object({ ...about, ...how }) });
export const aiFailed = defineEvent({ type: 'ai.failed', aggregateType, description: 'The assistant could not do what it was asked, after several attempts.', schema: z.object({ ...about, kind: jobKind }) });
export const aiSuggestionDecided = defineEvent({ type: 'ai.suggestion_decided', aggregateType, description: 'What became of a suggestion: used, kept, corrected, dismissed, or applied by the house’s own rule.', schema: z.object({ ...about, decision }) });

export const assistantHouseSet = defineEvent({ type: 'assistant.house_set', aggregateType: 'assistant_house', description: 'What a house lets its assistant do was changed.', schema: z.object({ acts: z.boolean(), sumsUp: z.boolean() }) });
export const assistantOrganisationSet = defineEvent({
  type: 'assistant.organisation_set', aggregateType: 'assistant_setting', description: 'What an organisation lets its assistant do and spend was changed.', schema: z.object({ isOn: z.boolean(), usesModel: z.boolean(), dailyTokens: z.int() }),
});
export const assistantLearnt = defineEvent({ type: 'assistant.learnt', aggregateType: 'assistant_model', description: 'The assistant learnt anew from an organisation’s own tickets.', schema: z.object({ examples: z.int(), isUsed: z.boolean() }) });
export const assistantEvaluated = defineEvent({ type: 'assistant.evaluated', aggregateType: 'assistant_evaluation', description: 'The classifier was measured on a file of examples.', schema: z.object({ learntFrom: z.int(), heldBack: z.int() }) });
