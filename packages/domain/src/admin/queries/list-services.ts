import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { noInput, serviceItem } from '../contract';
import { platformPolicy } from '../policy';

/**
 * What each process last said of itself, of what it depends on, and of which implementation serves each port (`port:files` and so on).
 * Errors: forbidden.
 */
export const listServices = defineQuery({
  name: 'admin.listServices',
  summary: 'Services and ports, and which implementation serves each.',
  input: noInput,
  output: z.object({ items: z.array(serviceItem) }),
  permission: 'platform.view',
  async run(scope) {
    scope.authorise(platformPolicy, 'platform.view', {});
    const rows = await scope.db.selectFrom('service_health').selectAll().select(sql<boolean>`updated_at < now() - interval '1 minute'`.as('is_silent'))
      .orderBy('service').execute();
    return {
      items: rows.map((row) => ({
        service: row.service, instance: row.instance, state: row.state, detail: detailOf(row.detail), updatedAt: row.updated_at.toISOString(), isSilent: row.is_silent,
      })),
    };
  },
});

function detailOf(detail: unknown): Record<string, unknown> {
  return typeof detail === 'object' && detail !== null ? { ...detail } : {};
}
