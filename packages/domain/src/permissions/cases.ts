import { accessMatrix } from '../access/matrix';
import { activityMatrix } from '../activity/matrix';
import { adminMatrix } from '../admin/matrix';
import type { MatrixCase } from './matrix-case';

/** The expectation table of every domain, in the order of the documentation. */
export const casesByDomain: Readonly<Record<string, readonly MatrixCase[]>> = { access: accessMatrix, activity: activityMatrix, admin: adminMatrix };
