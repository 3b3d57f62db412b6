export { operations } from './operations';
export { analyticsPolicy } from './policy';
export { analyticsProjection } from './projection';
export { getOrganisationFigures, getPlatformFigures } from './queries/get-dashboard';
export { listOrganisationFacts, listPlatformFacts } from './queries/list-facts';
export { forgetSamples, type Sample, sampleLag, writeSample } from './samples';
