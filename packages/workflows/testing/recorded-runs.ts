import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import type { WorkflowHandle } from '@temporalio/client';
import {
  type AssistantActivities, type AssistantProgress, type DeliveryActivities, type DeliveryProgress, type LifecycleActivities, type LifecycleInput, type MediaUploadActivities, type MediaUploadProgress, searchAttributeNames,
  type WakeAnswer, type WebhookActivities,
} from '../src/contracts';

/** A run worth keeping: what the outside answers, step by step, and what is said to the workflow meanwhile. */
export interface RecordedRun {
  /** The history's file name. */
  readonly name: string;
  readonly workflow: 'lifecycle' | 'deliver' | 'mediaUpload' | 'webhook' | 'assistant';
  readonly activities: object;
  start(env: TestWorkflowEnvironment, taskQueue: string, workflowId: string): Promise<WorkflowHandle>;
  /** Until the run is over; a run that goes on in another one is over as well. */
  readonly drive?: (handle: WorkflowHandle) => Promise<void>;
}

const kindKey = defineSearchAttributeKey(searchAttributeNames.kind, SearchAttributeType.KEYWORD);
const recordKey = defineSearchAttributeKey(searchAttributeNames.record, SearchAttributeType.KEYWORD);
const recordId = '019a0000-0000-7000-8000-0000000000c1';
const organisationId = '019a0000-0000-7000-8000-0000000000a1';

const wait = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms); });
const due = (kind: string, slot: string, inMs: number) => ({ kind, slot, dueAt: new Date(Date.now() + inMs).toISOString(), inMs });
const later = (version: number, inMs = 1_000): WakeAnswer => ({ version, state: 'Active', isFinal: false, next: due('expiry_reminder', '7d', inMs) });
const promised = (version: number, kind: string, inMs = 1_000): WakeAnswer => ({ version, state: 'in_progress', isFinal: false, next: due(kind, 'first_response', inMs) });
const over = (version: number): WakeAnswer => ({ version, state: 'Expired', isFinal: true, next: null });

/** Answers one after the other, the last one for ever. @throws what is an error among them, once. */
function inTurn<Answer>(answers: readonly (Answer | Error)[]): () => Promise<Answer> {
  let asked = 0;
  return async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('nothing to answer');
    return answer;
  };
}

function lifecycle(name: string, answers: readonly (WakeAnswer | Error)[], drive?: RecordedRun['drive'], kind: LifecycleInput['kind'] = 'listing'): RecordedRun {
  const input: LifecycleInput = { kind, id: recordId, organisationId, version: 1 };
  return {
    name: `lifecycle-${name}`, workflow: 'lifecycle', activities: { wake: inTurn(answers) } satisfies LifecycleActivities,
    start: (env, taskQueue, workflowId) =>
      env.client.workflow.signalWithStart('lifecycle', {
        workflowId, taskQueue, args: [input], signal: 'changed', signalArgs: [{ version: 1 }], staticSummary: `Keeps the deadlines of a ${kind}`,
        typedSearchAttributes: new TypedSearchAttributes([{ key: kindKey, value: input.kind }, { key: recordKey, value: input.id }]),
      }),
    ...(drive === undefined ? {} : { drive }),
  };
}

function deliver(name: string, answers: readonly (DeliveryProgress | Error)[]): RecordedRun {
  return {
    name: `deliver-${name}`, workflow: 'deliver', activities: { sendSome: inTurn(answers) } satisfies DeliveryActivities,
    start: (env, taskQueue, workflowId) => env.client.workflow.start('deliver', { workflowId, taskQueue, args: [{ batchId: recordId }], staticSummary: 'Sends the messages of one event' }),
  };
}

function upload(name: string, answers: readonly MediaUploadProgress[], drive?: RecordedRun['drive']): RecordedRun {
  return {
    name: `media-upload-${name}`, workflow: 'mediaUpload', activities: { processSome: inTurn(answers) } satisfies MediaUploadActivities,
    start: (env, taskQueue, workflowId) => env.client.workflow.start('mediaUpload', { workflowId, taskQueue, args: [{ uploadId: recordId, recordId, organisationId }] }),
    ...(drive === undefined ? {} : { drive }),
  };
}

function webhook(name: string, answers: readonly (DeliveryProgress | Error)[], drive?: RecordedRun['drive']): RecordedRun {
  return {
    name: `webhook-${name}`, workflow: 'webhook', activities: { deliverSome: inTurn(answers) } satisfies WebhookActivities,
    start: (env, taskQueue, workflowId) => env.client.workflow.signalWithStart('webhook', { workflowId, taskQueue, args: [{ webhookId: recordId }], signal: 'due', signalArgs: [] }),
    ...(drive === undefined ? {} : { drive }),
  };
}

function assistant(name: string, answers: readonly (AssistantProgress | Error)[], drive?: RecordedRun['drive']): RecordedRun {
  return {
    name: `assistant-${name}`, workflow: 'assistant', activities: { sayWhatWaits: inTurn(answers) } satisfies AssistantActivities,
    start: (env, taskQueue, workflowId) => env.client.workflow.signalWithStart('assistant', { workflowId, taskQueue, args: [{ organisationId }], signal: 'asked', signalArgs: [] }),
    ...(drive === undefined ? {} : { drive }),
  };
}

const signalled = (name: string, ...args: readonly unknown[]): RecordedRun['drive'] => async (handle) => {
  await wait(1_500);
  await handle.signal(name, ...args);
};

/** Every way through the workflows that a history can take. */
export const recordedRuns: readonly RecordedRun[] = [
  lifecycle('deadlines', [later(1), later(2), later(3), over(4)]),
  lifecycle('moved-while-waiting', [later(1, 60_000), later(2), over(3)], signalled('changed', { version: 2 })),
  lifecycle('ended-while-waiting', [later(1, 60_000), over(2)], signalled('changed', { version: 2 })),
  lifecycle('asked-to-look-again', [later(1, 60_000), { ...later(1), next: null }], signalled('changed', {})),
  lifecycle('signals-twice-and-late', [later(5, 4_000), over(6)], async (handle) => {
    await wait(1_000);
    for (const version of [3, 5, 5, 2]) await handle.signal('changed', { version });
  }),
  lifecycle('database-away', [new Error('the database is away'), new Error('the database is away'), later(1), over(2)]),
  lifecycle('continued-as-new', [later(1)]),
  // A promise is warned of and missed, its ladder climbed; the resident is asked, answers, it is mended and closes by itself.
  lifecycle('ticket', [
    promised(1, 'sla_warning'), promised(1, 'sla_breach'), promised(2, 'sla_escalation'), promised(2, 'sla_warning', 60_000),
    { version: 4, state: 'waiting_on_resident', isFinal: false, next: due('waiting_nudge', '3d', 60_000) }, promised(5, 'sla_breach', 60_000),
    { version: 6, state: 'completed', isFinal: false, next: due('auto_close', '', 1_000) }, { version: 7, state: 'closed', isFinal: true, next: null },
  ], async (handle) => {
    await wait(4_500);
    for (const version of [4, 5, 6]) { await handle.signal('changed', { version }); await wait(1_000); }
  }, 'ticket'),
  deliver('at-once', [{ sent: 2, left: 0, dueInMs: null }]),
  deliver('in-batches', [{ sent: 20, left: 25, dueInMs: 0 }, { sent: 20, left: 5, dueInMs: 0 }, { sent: 5, left: 0, dueInMs: null }]),
  deliver('server-away', [{ sent: 0, left: 3, dueInMs: 1_000 }, { sent: 1, left: 2, dueInMs: 1_500 }, { sent: 0, left: 2, dueInMs: null }, { sent: 2, left: 0, dueInMs: null }]),
  deliver('activity-failed', [new Error('the database is away'), { sent: 1, left: 0, dueInMs: null }]),
  deliver('continued-as-new', [{ sent: 1, left: 9, dueInMs: 0 }]),
  upload('in-steps', [{ settled: 1, left: 2, dueInMs: 0 }, { settled: 0, left: 1, dueInMs: 1_000 }, { settled: 1, left: 0, dueInMs: null }]),
  upload('file-arrived-while-waiting', [{ settled: 0, left: 1, dueInMs: 60_000 }, { settled: 1, left: 0, dueInMs: null }], signalled('arrived')),
  webhook('in-batches', [{ sent: 20, left: 5, dueInMs: 0 }, { sent: 5, left: 0, dueInMs: null }]),
  webhook('receiver-away', [{ sent: 0, left: 2, dueInMs: 1_000 }, new Error('the database is away'), { sent: 0, left: 2, dueInMs: 60_000 }, { sent: 2, left: 0, dueInMs: null }], signalled('due')),
  webhook('continued-as-new', [{ sent: 1, left: 9, dueInMs: 0 }]),
  assistant('in-steps', [{ done: 4, left: 3 }, new Error('the database is away'), { done: 3, left: 0 }]),
];
