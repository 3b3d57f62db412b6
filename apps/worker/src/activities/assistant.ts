import type { CompletionRequest, LanguageModel } from '@lintel/adapters/assistant';
import { ModelMisled, ModelUnavailable, reckonTokens } from '@lintel/adapters/assistant';
import { createPostgresSearch } from '@lintel/adapters/search';
import type { Executor } from '@lintel/db';
import { resolveUser } from '@lintel/domain/access';
import { answerOf, askForAnswer, claimJobs, claimTokens, finishJob, getMaterial, plainAnswer, sayOf, settleTokens } from '@lintel/domain/assistant';
import { triageTicket } from '@lintel/domain/ticket';
import { isDomainError, type OutputOf, type RequestContext } from '@lintel/kernel';
import type { AssistantActivities } from '@lintel/workflows/contracts';
import type { Logger } from 'pino';
import { createRetriever, type Retriever } from './assistant-retrieval';
import { activityContext, asFailure } from './context';

export interface AssistantPorts {
  readonly executor: Executor;
  /** Null: plain methods alone. */
  readonly model: LanguageModel | null;
  readonly log: Pick<Logger, 'warn'>;
}

type Job = OutputOf<typeof claimJobs>['jobs'][number];
/** What came of asking a model: its words, or why there are none. */
type Asked<Output> = { readonly output: Output; readonly because: null; readonly tokens: number } | { readonly output: undefined; readonly because: 'none' | 'off' | 'budget' | 'unavailable' | 'misled'; readonly tokens: number };

/** So few that a batch ends before its claim does, however slow the model. */
const batchSize = 4;
/** From this part of the evidence on a plain method's word is put on a ticket, where the house lets it. */
const sureEnough = 0.6;

/** The activity of assistant workflows: take some, read what each is about, ask, keep the answer. Between the steps nothing is held: neither a lock nor a connection while a model thinks. */
export function assistantActivities({ executor, model, log }: AssistantPorts): AssistantActivities {
  const retrieve = createRetriever(executor, createPostgresSearch(executor.db));
  return {
    sayWhatWaits: ({ organisationId }) =>
      asFailure(async () => {
        const context = activityContext();
        const { jobs, left } = await executor.execute(claimJobs, { organisationId, most: batchSize }, context);
        const worker = createAssistant({ executor, model, log, retrieve, organisationId, context });
        for (const job of jobs) await worker.say(job);
        return { done: jobs.length, left };
      }),
  };
}

interface Parts extends AssistantPorts {
  readonly retrieve: Retriever;
  readonly organisationId: string;
  readonly context: RequestContext;
}

/** An assistant at work for one organisation. A model's answer is either of the shape that was asked for and true to its material, or it is not used at all. */
export function createAssistant(parts: Parts) {
  const { executor, context } = parts;

  async function say(job: Job): Promise<void> {
    if (job.kind === 'question') return answer(job);
    const material = await executor.ask(getMaterial, { id: job.id }, context);
    const saying = sayOf(material);
    if (saying === undefined) return;
    const asked = await askModel(parts, saying.request, (output) => saying.read(output));
    const { method, result } = asked.output === undefined ? saying.plain : { method: 'model' as const, result: asked.output };
    const isApplied = material.kind === 'triage' && material.acts && material.isOpen && 'category' in result && (method === 'model' || (result.share ?? 0) >= sureEnough) && (await apply(parts, material, result));
    await executor.execute(finishJob, { id: job.id, attempt: job.attempt, method, because: asked.because, result, tokens: asked.tokens, isApplied }, context);
  }

  /** Everything is looked up as whoever asks: what they may not see is never in the material, whatever anybody wrote. */
  async function answer(job: Job): Promise<void> {
    const asker = job.askedBy === null ? undefined : await resolveUser(executor.db, job.askedBy);
    const passages = asker === undefined ? [] : await parts.retrieve({ ...context, actor: asker }, job.buildingId, job.question);
    const asked = passages.length === 0
      ? { output: undefined, because: null, tokens: 0 }
      : await askModel(parts, askForAnswer(job.question, passages), (output) => answerOf(output, passages));
    const [method, result] = asked.output === undefined ? (['passages', plainAnswer(passages)] as const) : (['model', asked.output] as const);
    await executor.execute(finishJob, { id: job.id, attempt: job.attempt, method, because: asked.because, result, tokens: asked.tokens }, context);
  }

  return { say };
}

/** Claims what it may cost, asks, settles what it did cost. An answer that `read` does not take is one that misleads. */
async function askModel<Output, Read>({ executor, model, log, organisationId, context }: Parts, request: CompletionRequest<Output>, read: (output: Output) => Read | undefined): Promise<Asked<Read>> {
  if (model === null) return { output: undefined, because: 'none', tokens: 0 };
  const claimed = reckonTokens(request);
  const { isGranted, because, day } = await executor.execute(claimTokens, { organisationId, tokens: claimed }, context);
  if (!isGranted) return { output: undefined, because: because ?? 'off', tokens: 0 };
  const settle = (spent: number) => executor.execute(settleTokens, { organisationId, day, claimed, spent }, context);
  try {
    const { output, tokens } = await model.complete(request);
    await settle(tokens);
    const taken = read(output);
    return taken === undefined ? { output: undefined, because: 'misled', tokens } : { output: taken, because: null, tokens };
  } catch (error) {
    if (error instanceof ModelMisled) {
      log.warn({ organisationId, because: error.because }, 'the language model said something else than it was asked');
      await settle(error.tokens);
      return { output: undefined, because: 'misled', tokens: error.tokens };
    }
    if (!(error instanceof ModelUnavailable)) throw error;
    // Whether it cost something nobody knows; an endpoint that is down must not eat the day's budget.
    await settle(0);
    return { output: undefined, because: 'unavailable', tokens: 0 };
  }
}

type Triage = Extract<OutputOf<typeof getMaterial>, { readonly kind: 'triage' }>;

/** By the rule of the house, through the command that people use, as long as nobody has touched the ticket since it was read. */
async function apply({ executor, context }: Parts, { ticketId, version }: Triage, said: { readonly category: string | null; readonly priority: string }): Promise<boolean> {
  const { category, priority } = said;
  try {
    await executor.execute(triageTicket, { id: ticketId, expectedVersion: version, priority, ...(category === null ? {} : { category }) }, { ...context, origin: 'rule', reason: 'The assistant, as the house lets it.' });
    return true;
  } catch (error) {
    if (isDomainError(error) && ['stale_version', 'invalid_transition', 'not_found'].includes(error.code)) return false;
    throw error;
  }
}
