import { accessMatrix } from '../access/matrix';
import { actingMatrix } from '../acting/matrix';
import { activityMatrix } from '../activity/matrix';
import { adminMatrix } from '../admin/matrix';
import { analyticsMatrix } from '../analytics/matrix';
import { assistantMatrix } from '../assistant/matrix';
import { auditMatrix } from '../audit/matrix';
import { backupMatrix } from '../backup/matrix';
import { buildingMatrix } from '../building/matrix';
import { communityMatrix } from '../community/matrix';
import { configurationMatrix } from '../configuration/matrix';
import { crmMatrix } from '../crm/matrix';
import { directoryMatrix } from '../directory/matrix';
import { gatewayMatrix } from '../gateway/matrix';
import { feedMatrix } from '../listing/feed/matrix';
import { listingMatrix } from '../listing/matrix';
import { mediaMatrix } from '../media/matrix';
import { notificationMatrix } from '../notification/matrix';
import { organisationMatrix } from '../organisation/matrix';
import { privacyMatrix } from '../privacy/matrix';
import { qualityMatrix } from '../quality/matrix';
import { listViewMatrix } from '../list-view/matrix';
import { savedSearchMatrix } from '../saved-search/matrix';
import { searchMatrix } from '../search/matrix';
import { ssoMatrix } from '../sso/matrix';
import { ticketMatrix } from '../ticket/matrix';
import type { MatrixCase } from './matrix-case';

/** The expectation table of every domain, in the order of the documentation. */
export const casesByDomain: Readonly<Record<string, readonly MatrixCase[]>> = {
  access: accessMatrix,
  acting: actingMatrix,
  activity: activityMatrix,
  admin: adminMatrix,
  analytics: analyticsMatrix,
  assistant: assistantMatrix,
  audit: auditMatrix,
  backup: backupMatrix,
  building: buildingMatrix,
  community: communityMatrix,
  configuration: configurationMatrix,
  crm: crmMatrix,
  directory: directoryMatrix,
  feed: feedMatrix,
  gateway: gatewayMatrix,
  listing: listingMatrix,
  listView: listViewMatrix,
  media: mediaMatrix,
  notification: notificationMatrix,
  organisation: organisationMatrix,
  privacy: privacyMatrix,
  quality: qualityMatrix,
  savedSearch: savedSearchMatrix,
  search: searchMatrix,
  sso: ssoMatrix,
  ticket: ticketMatrix,
};
