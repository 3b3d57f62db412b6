import { accessMatrix } from '../access/matrix';
import { activityMatrix } from '../activity/matrix';
import { adminMatrix } from '../admin/matrix';
import { buildingMatrix } from '../building/matrix';
import { configurationMatrix } from '../configuration/matrix';
import { crmMatrix } from '../crm/matrix';
import { gatewayMatrix } from '../gateway/matrix';
import { feedMatrix } from '../listing/feed/matrix';
import { listingMatrix } from '../listing/matrix';
import { mediaMatrix } from '../media/matrix';
import { notificationMatrix } from '../notification/matrix';
import { organisationMatrix } from '../organisation/matrix';
import { savedSearchMatrix } from '../saved-search/matrix';
import { searchMatrix } from '../search/matrix';
import type { MatrixCase } from './matrix-case';

/** The expectation table of every domain, in the order of the documentation. */
export const casesByDomain: Readonly<Record<string, readonly MatrixCase[]>> = {
  access: accessMatrix, activity: activityMatrix, admin: adminMatrix, building: buildingMatrix, configuration: configurationMatrix, crm: crmMatrix, feed: feedMatrix, gateway: gatewayMatrix, listing: listingMatrix, media: mediaMatrix,
  notification: notificationMatrix, organisation: organisationMatrix, savedSearch: savedSearchMatrix, search: searchMatrix,
};
