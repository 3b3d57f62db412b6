import { claimDeliveries } from './commands/claim-deliveries';
import { markRead } from './commands/mark-read';
import { settleDelivery } from './commands/settle-delivery';
import { countUndelivered } from './queries/count-undelivered';
import { listNotifications } from './queries/list-notifications';
import { listOverdueDeliveries } from './queries/list-overdue';

export { claimDeliveries, countUndelivered, listNotifications, listOverdueDeliveries, markRead, settleDelivery };
export { notificationFailed, notificationQueued, notificationRead, notificationSent } from './events';
export { deliveryLifecycle } from './lifecycle';
export { notificationPolicy } from './policy';
export { notificationReactor } from './reactions';
