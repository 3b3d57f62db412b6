import { defineQuery, type Scope } from '@lintel/db';
import { boundsOf, organisationOf, readerZone } from '../bounds';
import { dashboard, type Dashboard, type Figure, organisationInput, type Period, platformInput } from '../contract';
import { type Board, countActions, countFigures, countPeople, countStatuses } from '../count';
import { businessOf } from '../figures';
import { measuredFigures } from '../measured';
import { analyticsPolicy } from '../policy';
import { topWords } from '../words';

/** The figures of the whole platform, in days of the reader's zone, each with the period before. Errors: forbidden. */
export const getPlatformFigures = defineQuery({
  name: 'analytics.getPlatform',
  summary: 'Figures and charts of the whole platform.',
  input: platformInput,
  output: dashboard,
  permission: 'analytics.platform',
  async run(scope, period) {
    scope.authorise(analyticsPolicy, 'analytics.platform', {});
    return dashboardOf(scope, period, null, await readerZone(scope));
  },
});

/** The figures of one organisation, in days of its own zone. Errors: not_found for whom it is not. */
export const getOrganisationFigures = defineQuery({
  name: 'analytics.getOrganisation',
  summary: "Figures and charts of one organisation.",
  input: organisationInput,
  output: dashboard,
  permission: 'analytics.organisation',
  async run(scope, { organisationId, ...period }) {
    scope.authorise(analyticsPolicy, 'analytics.organisation', { id: organisationId, organisationId });
    const { zone, kind } = await organisationOf(scope, organisationId);
    return dashboardOf(scope, period, { id: organisationId, business: businessOf(kind) }, zone);
  },
});

async function dashboardOf(scope: Scope, period: Period, board: Board, zone: string): Promise<Dashboard> {
  const bounds = await boundsOf(scope, period, zone);
  const whose = board?.id ?? null;
  const [counted, people, measured, actions, statuses, searches] = await Promise.all([
    countFigures(scope, bounds, board), countPeople(scope, bounds, whose), whose === null ? measuredFigures(scope, bounds) : [], countActions(scope, bounds, whose),
    countStatuses(scope, bounds, whose), whose === null ? topWords(scope, bounds) : null,
  ]);
  const [signUps, ...others] = counted;
  const figures = whose === null && signUps !== undefined ? [signUps, people, ...others, ...measured] : [people, ...counted];
  return {
    zone, from: bounds.from, to: bounds.to, before: { from: bounds.beforeFrom, to: bounds.beforeTo }, asOf: new Date(bounds.endMs).toISOString(),
    figures, funnel: board?.business === 'running houses' ? [] : funnelOf(figures), actions, statuses: [...statuses], searches,
  };
}

function funnelOf(figures: readonly Figure[]): Dashboard['funnel'] {
  return (['views', 'inquiries', 'closed'] as const).map((step) => {
    const found = figures.find(({ id }) => id === step);
    return { step, value: found?.value ?? 0, before: found?.before ?? 0 };
  });
}
