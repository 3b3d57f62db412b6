import { defineQuery } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { checks } from '../checks';
import { type QualityCheck, qualityReport, reportInput } from '../contract';
import { qualityPolicy } from '../policy';

const statement = `select now() as as_of, json_build_array(${checks.map(({ id, wrong, looked }) =>
  `json_build_object('check', '${id}', 'records', (select count(*) from (${wrong}) w), 'looked', (${looked}))`).join(', ')}) as checks`;

/** How many records something is wrong with, by what it is. Errors: forbidden; not_found for an organisation that is not one's own. */
export const getQualityReport = defineQuery({
  name: 'quality.getReport',
  summary: 'How many records something is wrong with.',
  input: reportInput,
  output: qualityReport,
  permission: 'quality.view',
  async run(scope, { organisationId }) {
    scope.authorise(qualityPolicy, 'quality.view', organisationId === undefined ? {} : { id: organisationId, organisationId });
    const [row] = await runStatement<{ as_of: Date; checks: { check: QualityCheck; records: number; looked: number }[] }>(scope.db, statement, [organisationId ?? null]);
    if (row === undefined) throw new Error('A statement of counts answers with one row.');
    return { asOf: row.as_of.toISOString(), checks: row.checks };
  },
});
