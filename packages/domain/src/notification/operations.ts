import type { Operation } from '@lintel/db';
import { claimDeliveries } from './commands/claim-deliveries';
import { markRead } from './commands/mark-read';
import { settleDelivery } from './commands/settle-delivery';
import { countUndelivered } from './queries/count-undelivered';
import { listNotifications } from './queries/list-notifications';
import { listOverdueDeliveries } from './queries/list-overdue';

export const operations = [listNotifications, markRead, claimDeliveries, settleDelivery, countUndelivered, listOverdueDeliveries] as const satisfies readonly Operation[];
