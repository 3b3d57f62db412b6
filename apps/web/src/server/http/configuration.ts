import { getMine, listSettingHistory, listSettings, rollBackSetting, setSetting } from '@lintel/domain/configuration';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'admin:read', tag: 'Operating' } as const;
const writes = { scope: 'admin:write', tag: 'Operating' } as const;

export const configuration: readonly RestRow[] = [
  row(listSettings, { method: 'GET', path: '/admin/settings', ...reads }),
  row(listSettingHistory, { method: 'GET', path: '/admin/settings/{key}/history', ...reads }),
  row(setSetting, { method: 'PUT', path: '/admin/settings/{key}', ...writes }),
  row(rollBackSetting, { method: 'POST', path: '/admin/settings/{key}/roll-back', ...writes }),
  row(getMine, { method: 'GET', path: '/me/configuration', scope: 'account:read', isPublic: true, tag: 'Account' }),
];
