import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { codeKind, codeText } from '../contract';
import { buildingPolicy } from '../policy';
import { hashOfCode } from '../unit-secrets';

/** Where a code leads, before it is used. A wrong one, one that ran out and one that is used up look alike. Errors: unauthenticated, not_found. */
export const openCode = defineQuery({
  name: 'unitCode.open',
  summary: 'Where the code of a letter leads.',
  input: z.object({ code: codeText }),
  output: z.object({ buildingName: z.string(), address: z.string(), unitLabel: z.string(), kind: codeKind }),
  permission: 'unitCode.redeem',
  async run(scope, { code }) {
    scope.authorise(buildingPolicy, 'unitCode.redeem', {});
    const row = await scope.db.selectFrom('unit_code').innerJoin('building', 'building.id', 'unit_code.building_id').innerJoin('unit', 'unit.id', 'unit_code.unit_id')
      .select(['building.name', 'building.address', 'unit.label', 'unit_code.kind']).where('secret_hash', '=', hashOfCode(code)).where('revoked_at', 'is', null).where('uses_left', '>', 0)
      .where(sql<boolean>`unit_code.expires_at > now()`).executeTakeFirst();
    if (row === undefined) throw notFound('code', code.slice(0, 4));
    return { buildingName: row.name, address: row.address, unitLabel: row.label, kind: row.kind as z.infer<typeof codeKind> };
  },
});
