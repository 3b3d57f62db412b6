import { listNotifications, markRead } from '@lintel/domain/notification';
import { type RestRow, row } from '../rest/row';

export const notification: readonly RestRow[] = [
  row(listNotifications, { method: 'GET', path: '/me/notifications', scope: 'notifications:read', tag: 'Notifications' }),
  row(markRead, { method: 'POST', path: '/me/notifications/read', scope: 'notifications:write', tag: 'Notifications' }),
];
