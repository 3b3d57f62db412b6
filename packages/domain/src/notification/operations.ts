import type { Operation } from '@lintel/db';
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

export const operations = [
  listNotifications, markRead, listTold, getPreferences, setPreference, setHours, namePhone, verifyPhone, removePhone, subscribeBrowser, unsubscribeBrowser, getLetter, unsubscribe,
  claimDeliveries, settleDelivery, answerDelivery, dropBrowsers, countUndelivered, listOverdueDeliveries, retryDelivery, listSuppressed, liftSuppression, revealAddress, listTemplates, getTemplate, previewTemplate, saveTemplate,
] as const satisfies readonly Operation[];
