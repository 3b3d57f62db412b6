import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { answerDelivery } from './commands/answer-delivery';
import { claimDeliveries } from './commands/claim-deliveries';
import { dropBrowsers } from './commands/drop-browsers';
import { liftSuppression } from './commands/lift-suppression';
import { markRead } from './commands/mark-read';
import { namePhone } from './commands/name-phone';
import { removePhone } from './commands/remove-phone';
import { retryDelivery } from './commands/retry-delivery';
import { revealAddress } from './commands/reveal-address';
import { saveTemplate } from './commands/save-template';
import { setHours } from './commands/set-hours';
import { setPreference } from './commands/set-preference';
import { settleDelivery } from './commands/settle-delivery';
import { subscribeBrowser } from './commands/subscribe-browser';
import { unsubscribe } from './commands/unsubscribe';
import { unsubscribeBrowser } from './commands/unsubscribe-browser';
import { verifyPhone } from './commands/verify-phone';
import { countUndelivered } from './queries/count-undelivered';
import { getLetter } from './queries/get-letter';
import { getPreferences } from './queries/get-preferences';
import { getTemplate } from './queries/get-template';
import { listNotifications } from './queries/list-notifications';
import { listOverdueDeliveries } from './queries/list-overdue';
import { listSuppressed } from './queries/list-suppressed';
import { listTemplates } from './queries/list-templates';
import { listTold } from './queries/list-told';
import { previewTemplate } from './queries/preview-template';
import { notificationSettings } from './settings';
import { unsubscribeToken } from './unsubscribe-token';

const personal: Expectation = { visitor: 'unauthenticated', system: 'unauthenticated', otherwise: 'allowed' };
const person: Expectation = { visitor: 'unauthenticated', system: 'forbidden', otherwise: 'allowed' };
const workflowOnly: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };
const operators: Expectation = { visitor: 'unauthenticated', system: 'allowed', platform_admin: 'allowed', platform_operator: 'allowed', otherwise: 'forbidden' };
/** The system has no name to write below what it decides. */
const namedOperators: Expectation = { ...operators, system: 'forbidden' };
const everybody: Expectation = { otherwise: 'allowed' };

async function delivery({ db, personId, organisationId }: Arrangement, values: { readonly status?: string; readonly kind?: string } = {}): Promise<string> {
  const id = uuidv7();
  await db.insertInto('delivery').values({
    id, event_id: uuidv7(), batch_id: uuidv7(), kind: 'listing_approved', channel: 'email', user_id: personId, recipient: personId, organisation_id: organisationId,
    record_type: 'listing', record_id: uuidv7(), params: '{}', ...values,
  }).execute();
  return id;
}

async function token(at: Arrangement): Promise<string> {
  return unsubscribeToken(await delivery(at), notificationSettings().signingKey);
}

async function phone({ db, asker }: Arrangement): Promise<void> {
  if (asker.userId !== null) await db.insertInto('phone').values({ id: uuidv7(), user_id: asker.userId, number: '+14155550100' }).execute();
}

export const notificationMatrix: readonly MatrixCase[] = [
  { operation: listNotifications, expected: personal, input: () => ({}) },
  { operation: markRead, expected: personal, input: () => ({ ids: 'all' }) },
  { operation: listTold, expected: person, input: () => ({}) },
  { operation: getPreferences, expected: person, input: () => ({}) },
  { operation: setPreference, expected: person, input: () => ({ kind: 'listing_approved', channels: ['in_app'], pace: 'daily' }) },
  { operation: setHours, expected: person, input: () => ({ quiet: { from: 1_320, to: 420 }, digestHour: 7 }) },
  { operation: namePhone, expected: person, input: () => ({ number: '+14155550101' }) },
  { operation: verifyPhone, expected: person, input: async (at) => { await phone(at); return { code: '000000' }; } },
  { operation: removePhone, expected: person, input: () => ({}) },
  { operation: subscribeBrowser, expected: person, input: () => ({ endpoint: 'https://push.example/1', p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) }) },
  { operation: unsubscribeBrowser, expected: person, input: () => ({ endpoint: 'https://push.example/1' }) },
  // Whoever holds the letter may stop it, signed in or not.
  { operation: getLetter, expected: everybody, input: async (at) => ({ token: await token(at) }) },
  { operation: unsubscribe, expected: everybody, input: async (at) => ({ token: await token(at) }) },
  { operation: claimDeliveries, expected: workflowOnly, input: () => ({ batchId: uuidv7(), most: 10, appUrl: 'https://lintel.test' }) },
  { operation: settleDelivery, expected: workflowOnly, input: async (at) => ({ id: await delivery(at), attempt: 1, outcome: 'sent' }) },
  { operation: answerDelivery, expected: workflowOnly, input: () => ({ ref: '<nothing@lintel.test>', outcome: 'delivered' }) },
  { operation: dropBrowsers, expected: workflowOnly, input: () => ({ ids: [uuidv7()] }) },
  { operation: listOverdueDeliveries, expected: workflowOnly, input: () => ({}) },
  { operation: countUndelivered, expected: workflowOnly, input: () => ({ batchId: uuidv7() }) },
  { operation: retryDelivery, expected: operators, input: async (at) => ({ id: await delivery(at, { status: 'failed' }), reason: 'The server is back.' }) },
  { operation: listSuppressed, expected: operators, input: () => ({}) },
  {
    operation: liftSuppression, expected: namedOperators,
    input: async ({ db }) => {
      const id = uuidv7();
      await db.insertInto('suppressed_address').values({ id, channel: 'email', address: `${id}@lintel.test`, because: 'bounced' }).execute();
      return { id, note: 'The mailbox is there again.' };
    },
  },
  {
    operation: revealAddress, expected: { ...operators, platform_operator: 'forbidden' },
    input: async ({ db }) => {
      const id = uuidv7();
      await db.insertInto('suppressed_address').values({ id, channel: 'email', address: `${id}@lintel.test`, because: 'bounced' }).execute();
      return { recordType: 'suppressed_address', recordId: id, reason: 'They ask why no mail comes.' };
    },
  },
  { operation: listTemplates, expected: operators, input: () => ({}) },
  { operation: getTemplate, expected: operators, input: () => ({ kind: 'listing_approved', language: 'en' }) },
  { operation: previewTemplate, expected: operators, input: () => ({ kind: 'listing_approved', language: 'ar' }) },
  { operation: saveTemplate, expected: { ...namedOperators, platform_operator: 'forbidden' }, input: () => ({ kind: 'listing_approved', language: 'en', texts: null, expectedVersion: 0 }) },
];
