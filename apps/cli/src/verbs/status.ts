import { relayStatus } from '@lintel/db/log';
import { sql } from 'kysely';
import type { Command } from 'commander';
import { table } from '../output';
import { verb } from '../verb';

/** `lintel status`: what runs, how far behind, what needs a person. */
export function addStatus(program: Command): void {
  verb(program.command('status').description('what runs, how far behind it is, what needs a person'), async ({ db, output }) => {
    const relay = await relayStatus(db.kysely);
    const services = await db.kysely.selectFrom('service_health').selectAll().orderBy('service').execute();
    const counts = await db.kysely.selectFrom('listing').select(['standard_status', (eb) => eb.fn.countAll<number>().as('listings')]).groupBy('standard_status').execute();
    const { rows: [overdue] } = await sql<{ deadlines: number }>`select count(*)::int as deadlines from deadline where state = 'pending' and due_at < now() - interval '1 minute'`.execute(db.kysely);
    const troubled = relay.consumers.filter((c) => c.isDeclared && (c.pausedSince !== null || c.parkedEvents > 0));
    const needsAttention = troubled.length > 0 || (overdue?.deadlines ?? 0) > 0 || services.some((s) => s.state !== 'up');
    const text = [
      `Log: ${relay.sequencer.lastPosition} events, ${relay.sequencer.pending} waiting to be numbered`,
      table(relay.consumers.filter((c) => c.isDeclared).map((c) => ({ consumer: c.name, kind: c.kind, behind: c.lagEvents, paused: c.pausedReason ?? '', parked: c.parkedEvents }))),
      ...services.map((s) => `${s.service}: ${s.state}`),
      `Listings: ${counts.map((c) => `${c.listings} ${c.standard_status}`).join(', ') || 'none'}`,
      `Overdue deadlines: ${overdue?.deadlines ?? 0}`,
    ].join('\n');
    output.answer({ relay, services, listings: counts, overdueDeadlines: overdue?.deadlines ?? 0, needsAttention }, text);
    return needsAttention ? 'attention' : undefined;
  });
}
