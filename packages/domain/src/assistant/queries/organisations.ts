import type { Scope } from '@lintel/db';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { type AssistantOrganisation, ownMeasured } from '../contract';
import { usualSetting } from '../store';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly version: number | null;
  readonly is_on: boolean | null;
  readonly uses_model: boolean | null;
  readonly daily_tokens: number | null;
  readonly spent: number | null;
  readonly claimed: number | null;
  readonly calls: number | null;
  readonly refused: number | null;
  readonly waiting: number;
  readonly done: number;
  readonly by_model: number;
  readonly failed: number;
  readonly settled: number;
  readonly held: number;
  readonly dismissed: number;
  readonly measured: unknown;
  readonly is_used: boolean | null;
  readonly trained_at: Date | null;
}

/** Organisations with houses, and how their assistants fare. A suggestion is right when its category stayed: used, kept to the end, or applied and not corrected. */
export async function organisationsWith(scope: Scope, condition: RawBuilder<SqlBool>): Promise<readonly AssistantOrganisation[]> {
  const { rows } = await sql<Row>`
    select o.id, o.name, s.version, s.is_on, s.uses_model, s.daily_tokens, b.spent, b.claimed, b.calls, b.refused, m.measured, m.is_used, m.trained_at, j.*
    from organisation o left join assistant_setting s on s.organisation_id = o.id left join assistant_budget b on b.organisation_id = o.id and b.day = (now() at time zone 'utc')::date
    left join assistant_model m on m.organisation_id = o.id
    cross join lateral (
      select count(*) filter (where status in ('waiting', 'working'))::int as waiting, count(*) filter (where status = 'done')::int as done, count(*) filter (where method = 'model')::int as by_model, count(*) filter (where status = 'failed')::int as failed,
        count(*) filter (where decision in ('used', 'kept', 'applied', 'corrected'))::int as settled, count(*) filter (where decision in ('used', 'kept', 'applied'))::int as held, count(*) filter (where decision = 'dismissed')::int as dismissed
      from assistant_job where organisation_id = o.id and created_at > now() - interval '30 days') j
    where exists (select from building where organisation_id = o.id) and ${condition} order by o.name, o.id limit 500`.execute(scope.db);
  return rows.map((row) => ({
    organisationId: row.id, name: row.name, version: row.version ?? usualSetting.version, isOn: row.is_on ?? usualSetting.isOn, usesModel: row.uses_model ?? usualSetting.usesModel, dailyTokens: row.daily_tokens ?? usualSetting.dailyTokens,
    spentToday: row.spent ?? 0, claimedToday: row.claimed ?? 0, callsToday: row.calls ?? 0, refusedToday: row.refused ?? 0, jobs: { waiting: row.waiting, done: row.done, byModel: row.by_model, failed: row.failed },
    suggestions: { settled: row.settled, right: row.held, dismissed: row.dismissed },
    classifier: row.trained_at === null ? null : { ...ownMeasured.parse(row.measured), isUsed: row.is_used === true, trainedAt: row.trained_at.toISOString() },
  }));
}
