/**
 * What the worker and the workflows agree on: names, ids and shapes. Payloads carry ids and states, never personal data.
 */

/** The record kinds whose deadlines a lifecycle workflow keeps. */
export const lifecycleKinds = ['listing', 'inquiry', 'saved_search', 'invitation', 'grant', 'licence', 'verification', 'lease', 'house_rules', 'post', 'mute', 'ticket', 'maintenance_plan', 'assistant_house', 'feed_source', 'personal_export', 'account_deletion'] as const;
export type LifecycleKind = (typeof lifecycleKinds)[number];

/** Task queues by domain, so that a flood in one starves no other. */
export const taskQueues = { lifecycle: 'lintel-lifecycle', media: 'lintel-media', delivery: 'lintel-delivery', webhook: 'lintel-webhook', assistant: 'lintel-assistant' } as const;

export interface LifecycleInput {
  readonly kind: LifecycleKind;
  readonly id: string;
  readonly organisationId: string | null;
  /** The highest version heard of before this run; 0 when none is known. */
  readonly version: number;
}

/** The id of a record's workflow; a restore raises the epoch, so that what ran before never answers for what runs after. */
export function lifecycleWorkflowId(kind: LifecycleKind, id: string, restoreEpoch: number): string {
  return restoreEpoch === 0 ? `${kind}-${id}` : `${kind}-${id}-e${restoreEpoch}`;
}

export interface NextDeadline {
  readonly kind: string;
  readonly slot: string;
  /** ISO 8601. */
  readonly dueAt: string;
  /** Milliseconds from the moment the answer was given, by the database's clock. */
  readonly inMs: number;
}

/** What a record answers when it is woken. */
export interface WakeAnswer {
  readonly version: number;
  readonly state: string;
  readonly isFinal: boolean;
  readonly next: NextDeadline | null;
}

export interface LifecycleActivities {
  /** Does what is due for the record and says what comes next. Safe to repeat. */
  wake(record: { readonly kind: LifecycleKind; readonly id: string }): Promise<WakeAnswer>;
}

export const searchAttributeNames = {
  kind: 'LintelKind', organisation: 'LintelOrganisation', state: 'LintelState', dueAt: 'LintelDueAt', record: 'LintelRecord',
} as const;

/** The Temporal header that carries correlation and causation from the log through the workflow to its activities. */
export const correlationHeader = 'lintel-correlation';

export interface DeliveryInput {
  /** The event people are told of, or the moment that messages are held until: what it names is one batch. */
  readonly batchId: string;
}

export interface DeliveryProgress {
  readonly sent: number;
  readonly left: number;
  /** Milliseconds until something of what is left may be tried, by the database's clock. */
  readonly dueInMs: number | null;
}

export interface DeliveryActivities {
  /** Sends some of what is due of a batch. Safe to repeat: what was taken and never settled is counted as ambiguous. */
  sendSome(batch: DeliveryInput): Promise<DeliveryProgress>;
}

export const deliveryWorkflowId = (batchId: string): string => `delivery-${batchId}`;

export interface MediaUploadInput {
  /** Files that were announced together. */
  readonly uploadId: string;
  /** The record they belong to, for operators who look for it. */
  readonly recordId: string;
  readonly organisationId: string | null;
}

export interface MediaUploadProgress {
  /** Files that came to an end in this step, whatever their end. */
  readonly settled: number;
  readonly left: number;
  /** Milliseconds until some of what is left may be taken, by the database's clock. */
  readonly dueInMs: number | null;
}

export interface MediaUploadActivities {
  /** Processes some of an upload's files. Safe to repeat: what another worker has is left alone until its time is over. */
  processSome(upload: { readonly uploadId: string }): Promise<MediaUploadProgress>;
}

export const mediaUploadWorkflowId = (uploadId: string): string => `media-upload-${uploadId}`;

export interface WebhookInput {
  readonly webhookId: string;
}

export interface WebhookActivities {
  /** Sends some of what is due for a webhook, and lets it rest when nothing is. Safe to repeat: what was taken and never settled comes again with the same id. */
  deliverSome(webhook: WebhookInput): Promise<DeliveryProgress>;
}

export const webhookWorkflowId = (webhookId: string): string => `webhook-${webhookId}`;

export interface AssistantInput {
  readonly organisationId: string;
}

export interface AssistantProgress {
  /** What was done in this step. */
  readonly done: number;
  readonly left: number;
}

export interface AssistantActivities {
  /** Does some of what waits for an organisation's assistant. Safe to repeat: what was taken and never finished comes again when its time is over. */
  sayWhatWaits(assistant: AssistantInput): Promise<AssistantProgress>;
}

export const assistantWorkflowId = (organisationId: string): string => `assistant-${organisationId}`;
