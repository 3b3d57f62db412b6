export { answerDelivery } from './commands/answer-delivery';
export { claimDeliveries } from './commands/claim-deliveries';
export { dropBrowsers } from './commands/drop-browsers';
export { liftSuppression } from './commands/lift-suppression';
export { markRead } from './commands/mark-read';
export { namePhone } from './commands/name-phone';
export { removePhone } from './commands/remove-phone';
export { retryDelivery } from './commands/retry-delivery';
export { revealAddress } from './commands/reveal-address';
export { saveTemplate } from './commands/save-template';
export { setHours } from './commands/set-hours';
export { setPreference } from './commands/set-preference';
export { settleDelivery } from './commands/settle-delivery';
export { subscribeBrowser } from './commands/subscribe-browser';
export { unsubscribe } from './commands/unsubscribe';
export { unsubscribeBrowser } from './commands/unsubscribe-browser';
export { verifyPhone } from './commands/verify-phone';
export {
  addressLifted, addressRevealed, addressSuppressed, browserSubscribed, browserUnsubscribed, notificationBounced, notificationDelivered, notificationFailed, notificationQueued, notificationRead, notificationRetried,
  notificationSent, notificationSettingsChanged, notificationSuppressed, phoneChanged, templateEdited,
} from './events';
export { notificationKinds } from './kinds';
export { deliveryLifecycle } from './lifecycle';
export { notificationPolicy } from './policy';
export { countUndelivered } from './queries/count-undelivered';
export { getLetter } from './queries/get-letter';
export { getPreferences } from './queries/get-preferences';
export { getTemplate } from './queries/get-template';
export { listNotifications } from './queries/list-notifications';
export { listOverdueDeliveries } from './queries/list-overdue';
export { listSuppressed } from './queries/list-suppressed';
export { listTemplates } from './queries/list-templates';
export { listTold } from './queries/list-told';
export { previewTemplate } from './queries/preview-template';
export { notificationReactor } from './reactions';
export { installNotifications } from './settings';
