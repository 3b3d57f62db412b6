import { accessPersonal } from './access/personal';
import { activityPersonal } from './activity/personal';
import { adminPersonal } from './admin/personal';
import { assistantPersonal } from './assistant/personal';
import { buildingPersonal } from './building/personal';
import { communityPersonal } from './community/personal';
import { crmPersonal } from './crm/personal';
import { directoryPersonal } from './directory/personal';
import { listingPersonal } from './listing/personal';
import { mediaPersonal } from './media/personal';
import { notificationPersonal } from './notification/personal';
import { organisationPersonal } from './organisation/personal';
import type { PersonalTable, WorkReference } from './personal';
import { privacyPersonal } from './privacy/personal';
import { listViewPersonal } from './list-view/personal';
import { savedSearchPersonal } from './saved-search/personal';
import { searchPersonal } from './search/personal';
import { ticketPersonal } from './ticket/personal';

const domains = [
  accessPersonal,
  organisationPersonal,
  directoryPersonal,
  buildingPersonal,
  communityPersonal,
  ticketPersonal,
  assistantPersonal,
  crmPersonal,
  listingPersonal,
  listViewPersonal,
  savedSearchPersonal,
  searchPersonal,
  mediaPersonal,
  notificationPersonal,
  privacyPersonal,
  activityPersonal,
  adminPersonal,
];

/** Everything held on people, in the order in which it is exported. A new table that names people belongs in its domain's own declaration. */
export const personalTables: readonly PersonalTable[] = domains.flatMap(({ held }) => held);
export const workReferences: readonly WorkReference[] = domains.flatMap(({ references }) => references ?? []);
