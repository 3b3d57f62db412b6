import type { Scope } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow, runStatement } from '@lintel/db/log';
import { personalTables } from '../personal-registry';
import { type ExportedRow, exportedRows, type Person } from './rows';

/** A part of a copy: one table, or the log. */
export interface ExportSection {
  readonly name: string;
  readonly title: string;
  readonly read: (scope: Scope, person: Person, after: string, limit: number) => Promise<readonly ExportedRow[]>;
}

/** What a person did and what was done to them, with what the log says of them opened. */
const history: ExportSection = {
  name: 'history', title: 'Your history',
  async read(scope, { id }, after, limit) {
    const rows = await runStatement<EventRow>(
      scope.db,
      `select ${eventColumns} from event e left join event_order o on o.event_id = e.id
       where (e.actor_id = $1 or e.on_behalf_of = $1 or (e.aggregate_type = 'user' and e.aggregate_id = $1)) and e.id > $2::uuid order by e.id limit $3`,
      [id, after === '' ? '00000000-0000-0000-0000-000000000000' : after, limit],
    );
    const events = await scope.open(rows.map(envelopeOf));
    return events.map((event) => ({
      key: event.id,
      row: { id: event.id, type: event.type, at: event.occurredAt.toISOString(), record: `${event.aggregateType} ${event.aggregateId}`, origin: event.origin, reason: event.reason, data: event.data },
    }));
  },
};

/** Everything a copy holds, in its order. Complete because every table that names people is declared. */
export const exportSections: readonly ExportSection[] = [
  ...personalTables.filter(({ exported }) => typeof exported !== 'string').map((declaration): ExportSection => ({
    name: declaration.section ?? declaration.table, title: declaration.title, read: (scope, person, after, limit) => exportedRows(scope, declaration, person, after, limit),
  })),
  history,
];

/** What a copy does not hold, and why: said in the copy. */
export const leftOut = personalTables.flatMap(({ title, exported }) => (typeof exported === 'string' ? [{ title, why: exported }] : []));
