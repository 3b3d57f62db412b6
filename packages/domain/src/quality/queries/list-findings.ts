import { defineQuery } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import { z } from 'zod';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { checkOf } from '../checks';
import { type Finding, findingPage, findingsInput } from '../contract';
import { qualityPolicy } from '../policy';

interface Row {
  readonly record_id: string;
  readonly record_type: Finding['recordType'];
  readonly name: string;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly since: Date;
  readonly value: number | null;
}

/** The records that one check found, in the order of their ids: as old as they are. Errors: forbidden, not_found, malformed. */
export const listFindings = defineQuery({
  name: 'quality.listFindings',
  summary: 'The records that one check of quality found.',
  input: findingsInput,
  output: findingPage,
  permission: 'quality.view',
  async run(scope, { check, organisationId, cursor, limit }) {
    scope.authorise(qualityPolicy, 'quality.view', organisationId === undefined ? {} : { id: organisationId, organisationId });
    const found = checkOf.get(check);
    if (found === undefined) throw new Error(`There is no check ${check}.`);
    const rows = await runStatement<Row>(
      scope.db,
      `select w.*, o.name as organisation_name from (${found.wrong}) w left join organisation o on o.id = w.organisation_id
       where ($2::uuid is null or w.record_id > $2::uuid) order by w.record_id limit $3`,
      [organisationId ?? null, cursor === undefined ? null : readKeyCursor(z.uuid(), cursor), limit + 1],
    );
    return pageFrom(rows, limit, (row): Finding => ({
      recordType: row.record_type, recordId: row.record_id, name: row.name, organisationId: row.organisation_id, organisationName: row.organisation_name,
      since: row.since.toISOString(), value: row.value,
    }), (row) => keyCursor(row.record_id));
  },
});
