export { createLintelClient, type LintelClient, type LintelClientConfig, pages, unwrap } from './client';
export type { components, paths } from './generated/paths';
export { LintelProblem, type Problem } from './problem';
