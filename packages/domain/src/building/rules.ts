import type { Scope } from '@lintel/db';
import { sql } from 'kysely';

/** Who lives in the house of an edition of its rules and has not acknowledged it. */
export async function missingReaders(scope: Scope, ruleId: string): Promise<readonly { readonly userId: string; readonly name: string; readonly unitLabel: string }[]> {
  const { rows } = await sql<{ userId: string; name: string; unitLabel: string }>`
    select distinct on (r.user_id) r.user_id as "userId", u.name, unit.label as "unitLabel"
    from house_rule h join residency r on r.building_id = h.building_id and r.ended_at is null and (r.ends_at is null or r.ends_at > now())
    join app_user u on u.id = r.user_id join unit on unit.id = r.unit_id
    where h.id = ${ruleId} and not exists (select from house_rule_receipt c where c.house_rule_id = h.id and c.user_id = r.user_id)
    order by r.user_id, unit.label`.execute(scope.db);
  return rows;
}
