import { getTimeline, listMine, listSinceLastHere, markSeen } from '@lintel/domain/activity';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'activity:read', tag: 'Activity' } as const;
const timeline = (recordType: string, path: string): RestRow => row(getTimeline, { method: 'GET', path, fixed: { recordType }, ...reads });

export const activity: readonly RestRow[] = [
  row(listMine, { method: 'GET', path: '/me/activity', ...reads }),
  row(listSinceLastHere, { method: 'GET', path: '/me/activity/since-last-here', ...reads }),
  row(markSeen, { method: 'POST', path: '/me/activity/seen', scope: 'activity:write', tag: 'Activity' }),
  timeline('listing', '/listings/{recordId}/timeline'),
  timeline('property', '/properties/{recordId}/timeline'),
  timeline('inquiry', '/inquiries/{recordId}/timeline'),
  timeline('lead', '/leads/{recordId}/timeline'),
  timeline('organisation', '/organisations/{recordId}/timeline'),
];
