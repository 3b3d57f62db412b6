import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { answerResult, because, type JobKind, jobState, method, moderationResult, summaryResult, triageResult } from '../contract';
import { aiModerationResult, aiQuestionAnswered, aiSuggestionDecided, aiSummaryReady, aiTicketSuggested } from '../events';
import { assistantPolicy } from '../policy';
import { aboutOf, factOf, type JobRow, lockJob, updateJob } from '../store';

const results = { triage: triageResult, moderation: moderationResult, summary: summaryResult, question: answerResult } as const satisfies Record<JobKind, z.ZodType>;

/**
 * Keeps what the assistant says, and nothing else: of the shape that its kind has, whoever said it. Given for an attempt that was taken over meanwhile, it changes nothing.
 * Events: ai.ticket_suggested, ai.moderation_result, ai.summary_ready, ai.question_answered, ai.suggestion_decided. Errors: invalid_input, not_found.
 */
export const finishJob = defineCommand({
  name: 'assistant.finish',
  summary: 'Keep what the assistant says.',
  input: z.object({ id, attempt: z.int(), method, because: because.nullable(), result: z.unknown(), tokens: z.int().nonnegative(), isApplied: z.boolean().default(false).describe('it was put on the ticket by the rule of the house') }),
  output: jobState,
  permission: 'assistant.work',
  events: [aiTicketSuggested, aiModerationResult, aiSummaryReady, aiQuestionAnswered, aiSuggestionDecided],
  async run(tx, input) {
    const job = await lockJob(tx, input.id);
    tx.authorise(assistantPolicy, 'assistant.work', { id: job.id, soughtAs: { record: 'assistant_job', id: job.id } });
    if (job.status !== 'working' || job.attempts !== input.attempt) return { id: job.id, version: job.version, status: job.status };
    const result = results[job.kind].safeParse(input.result);
    if (!result.success) throw invalidInput([{ path: 'result', code: 'custom', message: `is not what is said of a ${job.kind}` }]);
    const done = await updateJob(tx, job, {
      status: 'done', claimed_until: null, result: JSON.stringify(result.data), method: input.method, because: input.because, tokens: input.tokens, done_at: tx.now,
      ...(input.isApplied ? { decision: 'applied', decided_at: tx.now } : {}),
    });
    tell(tx, done, input);
    if (input.isApplied) tx.append(aiSuggestionDecided, { ...factOf(done), data: { ...aboutOf(done), decision: 'applied' } });
    return { id: done.id, version: done.version, status: done.status };
  },
});

function tell(tx: Parameters<typeof finishJob.run>[0], job: JobRow, { method: how, because: why }: { readonly method: z.infer<typeof method>; readonly because: z.infer<typeof because> | null }): void {
  const fact = { ...factOf(job), data: { ...aboutOf(job), method: how, because: why } };
  switch (job.kind) {
    case 'triage': tx.append(aiTicketSuggested, fact); return;
    case 'moderation': tx.append(aiModerationResult, fact); return;
    case 'question': tx.append(aiQuestionAnswered, fact); return;
    case 'summary': tx.append(aiSummaryReady, { ...fact, data: { ...fact.data, week: job.slot } });
  }
}
