import type { RawRoute, RestRow } from '../rest/row';
import { access } from './access';
import { acting } from './acting';
import { activity } from './activity';
import { admin } from './admin';
import { analytics } from './analytics';
import { assistant } from './assistant';
import { audit } from './audit';
import { building, buildingRaw } from './building';
import { community } from './community';
import { configuration } from './configuration';
import { crm } from './crm';
import { directory } from './directory';
import { gateway } from './gateway';
import { feed, feedRaw } from './feed';
import { listing, listingRaw } from './listing';
import { listView } from './list-view';
import { media, mediaRaw } from './media';
import { notification } from './notification';
import { organisation } from './organisation';
import { privacy, privacyRaw } from './privacy';
import { savedSearch } from './saved-search';
import { search } from './search';
import { ticket } from './ticket';

/** The REST table of every domain. */
export const rows: readonly RestRow[] = [
  ...listing,
  ...listView,
  ...media,
  ...crm,
  ...directory,
  ...savedSearch,
  ...search,
  ...notification,
  ...activity,
  ...access,
  ...acting,
  ...privacy,
  ...organisation,
  ...building,
  ...community,
  ...ticket,
  ...assistant,
  ...feed,
  ...gateway,
  ...admin,
  ...audit,
  ...configuration,
  ...analytics,
];

/** What is streamed rather than answered. */
export const rawRoutes: readonly RawRoute[] = [...listingRaw, ...mediaRaw, ...feedRaw, ...privacyRaw, ...buildingRaw];
