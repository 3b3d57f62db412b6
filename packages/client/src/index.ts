export { createLintelClient, type LintelClient, type LintelClientConfig, pages, unwrap } from './client';
export type { components, paths } from './generated/paths';
export { only, type Part, type PartOf } from './part';
export { LintelProblem, type Problem } from './problem';
