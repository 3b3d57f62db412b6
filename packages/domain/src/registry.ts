import { installedSearch } from '@lintel/adapters/search';
import type { Operation } from '@lintel/db';
import { operations as access } from './access/operations';
import { operations as acting } from './acting/operations';
import { operations as activity } from './activity/operations';
import { operations as admin } from './admin/operations';
import { operations as analytics } from './analytics/operations';
import { operations as assistant } from './assistant/operations';
import { operations as audit } from './audit/operations';
import { operations as backup } from './backup/operations';
import { operations as building } from './building/operations';
import { operations as community } from './community/operations';
import { operations as configuration } from './configuration/operations';
import { operations as crm } from './crm/operations';
import { operations as directory } from './directory/operations';
import { operations as gateway } from './gateway/operations';
import { operations as feed } from './listing/feed/operations';
import { operations as listView } from './list-view/operations';
import { operations as listing } from './listing/operations';
import { operations as media } from './media/operations';
import { operations as notification } from './notification/operations';
import { operations as organisation } from './organisation/operations';
import { operations as privacy } from './privacy/operations';
import { operations as quality } from './quality/operations';
import { operations as savedSearch } from './saved-search/operations';
import { operations as search } from './search/operations';
import { operations as sso } from './sso/operations';
import { operations as ticket } from './ticket/operations';

/** Every command and query there is, by domain. Doors (tRPC, REST, CLI), metrics and the permission matrix are made from it. */
export const operationsByDomain = {
  access,
  acting,
  activity,
  admin,
  analytics,
  assistant,
  audit,
  backup,
  building,
  community,
  configuration,
  crm,
  directory,
  feed,
  gateway,
  listing,
  listView,
  media,
  notification,
  organisation,
  privacy,
  quality,
  savedSearch,
  search: search({ search: installedSearch }),
  sso,
  ticket,
} as const satisfies Readonly<Record<string, readonly Operation[]>>;

export type Domain = keyof typeof operationsByDomain;

export const operations: readonly Operation[] = Object.values(operationsByDomain).flat();
