import {
  getPreferences, getTemplate, liftSuppression, listNotifications, listSuppressed, listTemplates, listTold, markRead, retryDelivery, revealAddress, saveTemplate, setHours, setPreference,
} from '@lintel/domain/notification';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'notifications:read', tag: 'Notifications' } as const;
const writes = { scope: 'notifications:write', tag: 'Notifications' } as const;
const watches = { scope: 'admin:read', tag: 'Administration' } as const;
const runs = { scope: 'admin:write', tag: 'Administration' } as const;

export const notification: readonly RestRow[] = [
  row(listNotifications, { method: 'GET', path: '/me/notifications', ...reads }),
  row(markRead, { method: 'POST', path: '/me/notifications/read', ...writes }),
  row(listTold, { method: 'GET', path: '/me/deliveries', ...reads }),
  row(getPreferences, { method: 'GET', path: '/me/notification-preferences', ...reads }),
  row(setPreference, { method: 'PUT', path: '/me/notification-preferences/{kind}', ...writes }),
  row(setHours, { method: 'PUT', path: '/me/notification-hours', ...writes }),
  row(retryDelivery, { method: 'POST', path: '/admin/deliveries/{id}/retry', ...runs }),
  row(listSuppressed, { method: 'GET', path: '/admin/suppressed-addresses', ...watches }),
  row(liftSuppression, { method: 'POST', path: '/admin/suppressed-addresses/{id}/lift', ...runs }),
  row(revealAddress, { method: 'POST', path: '/admin/addresses/reveal', ...runs }),
  row(listTemplates, { method: 'GET', path: '/admin/notification-templates', ...watches }),
  row(getTemplate, { method: 'GET', path: '/admin/notification-templates/{kind}/{language}', ...watches }),
  row(saveTemplate, { method: 'PUT', path: '/admin/notification-templates/{kind}/{language}', ...runs }),
];
