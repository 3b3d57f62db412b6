export { operations } from './operations';
export { qualityPolicy } from './policy';
export { getQualityReport } from './queries/get-report';
export { listFindings } from './queries/list-findings';
