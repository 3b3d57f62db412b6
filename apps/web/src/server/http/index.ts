import type { RawRoute, RestRow } from '../rest/row';
import { access } from './access';
import { listing } from './listing';

/** The REST table of every domain. */
export const rows: readonly RestRow[] = [...access, ...listing];

/** What is streamed rather than answered. */
export const rawRoutes: readonly RawRoute[] = [];
