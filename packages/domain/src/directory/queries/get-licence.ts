import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { licenceDetail } from '../licence-contract';
import { sameNumber } from '../licences';
import { licencePolicy } from '../policy';
import { licenceRows, type LicenceListRow, toLicence } from './licence-rows';

type Findings = z.infer<typeof licenceDetail>['findings'];
const shortDays = 30;

/** One licence, and for those who review what they should look at. Errors: not_found. */
export const getLicence = defineQuery({
  name: 'licence.get',
  summary: 'Read one licence.',
  input: z.object({ id }),
  output: licenceDetail,
  permission: 'licence.view',
  sensitive: (_input, licence) => ({ recordType: 'licence', recordId: licence.id, organisationId: null }),
  async run(scope, input) {
    const row = await licenceRows(scope).where('licence.id', '=', input.id).executeTakeFirst();
    if (row === undefined) throw notFound('licence', input.id);
    const reviews = licencePolicy.permits('licence.review', scope.actor, { id: row.id, userId: row.user_id, agencyId: row.agency_id });
    return { ...toLicence(scope, row), findings: reviews ? await findingsOf(scope, row) : [] };
  },
});

async function findingsOf(scope: Scope, row: LicenceListRow): Promise<Findings> {
  const other = await sameNumber(scope, row);
  const words = (name: string) => new Set(name.toLowerCase().split(/\s+/));
  const shared = [...words(row.holder_name)].some((word) => words(row.holder).has(word));
  const isShort = row.expires_at.getTime() - row.submitted_at.getTime() < shortDays * 86_400_000;
  return [
    ...(other === null ? [] : [{ kind: 'same_number' as const, who: other }]), ...(shared ? [] : [{ kind: 'other_name' as const, who: null }]),
    ...(row.papers === 0 ? [{ kind: 'no_papers' as const, who: null }] : []), ...(isShort ? [{ kind: 'short_time' as const, who: null }] : []),
  ];
}
