import { z } from 'zod';
import { foundAbout } from '../search/contract';
import { expectedVersion, id, instant, localDate, writtenText } from '../fields';
import { ticketCategory, ticketPriority, ticketStatus } from '../ticket/contract';

export const limits = { passages: 8, claims: 6, duplicates: 3, questionsKeptDays: 30, evaluations: 20 } as const;

export const jobKind = z.enum(['triage', 'moderation', 'summary', 'question']);
export type JobKind = z.infer<typeof jobKind>;
export const jobStatus = z.enum(['waiting', 'working', 'done', 'failed']);
/** Who says it: a language model, what was learnt from the organisation's own tickets, a table of words, rules, nobody (figures in a frame), nobody (passages that were looked up). */
export const method = z.enum(['model', 'learnt', 'keywords', 'rules', 'template', 'passages']);
export type Method = z.infer<typeof method>;
/** Why no model says it: there is none, the organisation wants none, its budget is spent, it did not answer, its answer was of no use. */
export const because = z.enum(['none', 'off', 'budget', 'unavailable', 'misled']);
export type Because = z.infer<typeof because>;
export const decision = z.enum(['used', 'kept', 'corrected', 'dismissed', 'applied']);

/** Letters and signs without anything that a page, a mail or a reader could take for a link or for markup. */
export const plainWords = (most: number) => z.string().trim().min(1).max(most)
  .refine((text) => !/[<>]|:\/\/|\bwww\.|\]\(|[^\P{Cc}\n]/iu.test(text), 'must be plain words, without links and markup');

const share = z.number().min(0).max(1);
export const triageResult = z.object({ category: ticketCategory.nullable(), share: share.nullable(), priority: ticketPriority, duplicates: z.array(id).max(limits.duplicates) });
export type TriageResult = z.infer<typeof triageResult>;
export const moderationVerdict = z.enum(['fine', 'look', 'breach']);
export const moderationReason = z.enum(['abuse', 'links', 'contact', 'capitals', 'repetition', 'advertising', 'threat', 'private']);
export const moderationResult = z.object({ verdict: moderationVerdict, reasons: z.array(moderationReason).max(8) });
export type ModerationResult = z.infer<typeof moderationResult>;
const count = z.int().nonnegative();
export const weekFigures = z.object({
  from: localDate, to: localDate, reported: count, completed: count, open: count, breached: count, reportedBefore: count.describe('in the week before'),
  commonest: z.array(z.object({ category: ticketCategory, count })).max(3), satisfaction: z.object({ average: z.number().nullable(), answers: count }), posts: count, movedIn: count, movedOut: count, waitingRequests: count,
});
export type WeekFigures = z.infer<typeof weekFigures>;
export const summaryResult = z.object({ figures: weekFigures, paragraphs: z.array(z.string()).max(4) });
export type SummaryResult = z.infer<typeof summaryResult>;
export const sourceRef = z.object({ type: z.enum(['ticket', 'post', 'building', 'document']), id });
export type SourceRef = z.infer<typeof sourceRef>;
export const answerResult = z.object({ sources: z.array(sourceRef).max(limits.passages), claims: z.array(z.object({ text: z.string(), sources: z.array(count).min(1) })).max(limits.claims) });
export type AnswerResult = z.infer<typeof answerResult>;

const said = { method: method.nullable(), because: because.nullable(), doneAt: instant.nullable() };
export const suggestionOf = z.object({ ticketId: id });
export const ticketSuggestion = z.object({
  id, version: z.int(), ticketId: id, status: jobStatus, category: ticketCategory.nullable(), share: share.nullable(), priority: ticketPriority.nullable(),
  duplicates: z.array(z.object({ id, number: z.int(), title: z.string(), status: ticketStatus })), decision: decision.nullable(), isCurrent: z.boolean().describe('the ticket says already what is suggested'), ...said,
});
export type TicketSuggestion = z.infer<typeof ticketSuggestion>;
export const suggestionAnswer = z.object({ suggestion: ticketSuggestion.nullable() });
export const dismissInput = z.object({ id, expectedVersion: expectedVersion.optional() });
export const jobState = z.object({ id, version: z.int(), status: jobStatus });

export const moderationHint = z.object({ caseId: id, verdict: moderationVerdict, reasons: z.array(moderationReason), ...said });
export type ModerationHint = z.infer<typeof moderationHint>;

export const askInput = z.object({ buildingId: id, question: writtenText(300).pipe(z.string().min(4, 'say a little more')), questionId: id.optional().describe('named by your device, so that one sent twice is one') });
export const answerSource = z.object({ title: z.string(), excerpt: z.string(), about: foundAbout });
export type AnswerSource = z.infer<typeof answerSource>;
export const answer = z.object({
  id, version: z.int(), buildingId: id, buildingName: z.string(), question: z.string(), status: jobStatus, sources: z.array(answerSource).describe('those that you may see at this moment'),
  claims: z.array(z.object({ text: z.string(), sources: z.array(z.int()).describe('places in sources') })), hidden: z.int().describe('statements left out since you can no longer see where they come from'), createdAt: instant, ...said,
});
export type Answer = z.infer<typeof answer>;
export const questionItem = z.object({ id, question: z.string(), status: jobStatus, createdAt: instant });

export const weekSummary = z.object({ id, buildingId: id, buildingName: z.string(), status: jobStatus, week: localDate.describe('its Monday'), figures: weekFigures.nullable(), paragraphs: z.array(z.string()), createdAt: instant, ...said });
export type WeekSummary = z.infer<typeof weekSummary>;
export const summaryItem = z.object({ id, week: localDate, status: jobStatus, reported: z.int().nullable(), completed: z.int().nullable(), open: z.int().nullable() });

export const house = z.object({ buildingId: id, buildingName: z.string(), version: z.int().describe('0: nobody has chosen yet'), acts: z.boolean(), sumsUp: z.boolean(), isOn: z.boolean().describe('whether the organisation has an assistant'), nextSummaryAt: instant.nullable() });
export type AssistantHouse = z.infer<typeof house>;
export const setHouseInput = z.object({ buildingId: id, acts: z.boolean().optional(), sumsUp: z.boolean().optional(), expectedVersion: z.int().nonnegative() });
export const setOrganisationInput = z.object({ organisationId: id, isOn: z.boolean().optional(), usesModel: z.boolean().optional(), dailyTokens: z.int().min(0).max(100_000_000).optional(), expectedVersion: z.int().nonnegative() });
export const settingState = z.object({ version: z.int() });

export const measured = z.object({ learntFrom: count, heldBack: count, categories: count, top1: share, top3: share, commonest: share, commonest3: share });
/** Of an organisation's own tickets: also how often the table of words is right about the same ones. */
export const ownMeasured = measured.extend({ keywords: share });
export const organisationItem = z.object({
  organisationId: id, name: z.string(), version: z.int(), isOn: z.boolean(), usesModel: z.boolean(), dailyTokens: z.int(), spentToday: z.int(), claimedToday: z.int(), callsToday: z.int(), refusedToday: z.int(),
  jobs: z.object({ waiting: z.int(), done: z.int(), byModel: z.int(), failed: z.int() }).describe('of the last thirty days'),
  suggestions: z.object({ settled: z.int(), right: z.int(), dismissed: z.int() }).describe('of categories, in the last thirty days: how many people have decided about, and how many stayed'),
  classifier: ownMeasured.extend({ isUsed: z.boolean(), trainedAt: instant }).nullable().describe('what was learnt from its own tickets'),
});
export type AssistantOrganisation = z.infer<typeof organisationItem>;
export const evaluationItem = measured.extend({ id, name: z.string(), measuredAt: instant });
export const keepEvaluationInput = measured.extend({ name: writtenText(120).pipe(z.string().min(1)) });
export const overview = z.object({ organisations: z.array(organisationItem), evaluations: z.array(evaluationItem) });
