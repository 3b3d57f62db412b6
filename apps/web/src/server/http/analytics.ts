import { getOrganisationFigures, getPlatformFigures, listOrganisationFacts, listPlatformFacts } from '@lintel/domain/analytics';
import { listBackups, requestBackup } from '@lintel/domain/backup';
import { getQualityReport, listFindings } from '@lintel/domain/quality';
import { type RestRow, row } from '../rest/row';

const figures = { tag: 'Figures' } as const;
const operating = { scope: 'admin:read', tag: 'Operating' } as const;

export const analytics: readonly RestRow[] = [
  row(getPlatformFigures, { method: 'GET', path: '/admin/figures', scope: 'admin:read', ...figures }),
  row(listPlatformFacts, { method: 'GET', path: '/admin/figures/facts', scope: 'admin:read', ...figures }),
  row(getOrganisationFigures, { method: 'GET', path: '/organisations/{organisationId}/figures', scope: 'organisations:read', ...figures }),
  row(listOrganisationFacts, { method: 'GET', path: '/organisations/{organisationId}/figures/facts', scope: 'organisations:read', ...figures }),
  row(getQualityReport, { method: 'GET', path: '/quality', ...operating }),
  row(listFindings, { method: 'GET', path: '/quality/{check}', ...operating }),
  row(listBackups, { method: 'GET', path: '/admin/backups', ...operating }),
  row(requestBackup, { method: 'POST', path: '/admin/backups', status: 202, scope: 'admin:write', tag: 'Operating' }),
];
