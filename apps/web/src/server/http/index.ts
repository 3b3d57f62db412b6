import type { RawRoute, RestRow } from '../rest/row';
import { access } from './access';
import { activity } from './activity';
import { crm } from './crm';
import { listing } from './listing';
import { notification } from './notification';

/** The REST table of every domain. */
export const rows: readonly RestRow[] = [...access, ...listing, ...crm, ...notification, ...activity];

/** What is streamed rather than answered. */
export const rawRoutes: readonly RawRoute[] = [];
