import type { Operation } from '@lintel/db';
import { getQualityReport } from './queries/get-report';
import { listFindings } from './queries/list-findings';

export const operations = [getQualityReport, listFindings] as const satisfies readonly Operation[];
