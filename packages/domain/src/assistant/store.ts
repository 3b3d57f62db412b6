import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { notFound, uuidv7 } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';
import type { JobKind } from './contract';
import { aiAsked } from './events';

export type JobRow = Omit<Selectable<Database['assistant_job']>, 'kind' | 'status'> & { readonly kind: JobKind; readonly status: 'waiting' | 'working' | 'done' | 'failed' };

export const jobColumns = { id: 'assistant_job.id', buildingId: 'assistant_job.building_id', organisationId: 'assistant_job.organisation_id', askedBy: 'assistant_job.asked_by' } as const;
export const jobAttributes = (row: Pick<JobRow, 'id' | 'building_id' | 'organisation_id' | 'asked_by'>) => ({ id: row.id, buildingId: row.building_id, organisationId: row.organisation_id, askedBy: row.asked_by });
export const factOf = (row: JobRow) => ({ aggregateId: row.id, aggregateVersion: row.version, organisationId: row.organisation_id });
export const aboutOf = (row: JobRow) => ({ buildingId: row.building_id, recordId: row.record_id });

export interface House {
  readonly id: string;
  readonly organisation_id: string;
  readonly name: string;
  readonly zone: string;
}
/** A house as the assistant's policy sees it, absent as what it is. */
export const houseAttributes = (house: Pick<House, 'id' | 'organisation_id'>) => ({ id: house.id, buildingId: house.id, organisationId: house.organisation_id, soughtAs: { record: 'building', id: house.id } });

/** @throws DomainError not_found */
export async function findHouse(scope: Scope, id: string): Promise<House> {
  const row = await scope.db.selectFrom('building').select(['id', 'organisation_id', 'name', 'zone']).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('building', id);
  return row;
}

/** @throws DomainError not_found */
export async function lockJob(tx: ScopedTransaction, id: string): Promise<JobRow> {
  const row = (await tx.db.selectFrom('assistant_job').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) as JobRow | undefined;
  if (row === undefined) throw notFound('assistant_job', id);
  return row;
}

/** Writes a change and raises the version. */
export async function updateJob(tx: ScopedTransaction, job: JobRow, patch: Updateable<Database['assistant_job']>): Promise<JobRow> {
  return (await tx.db.updateTable('assistant_job').set({ ...patch, version: job.version + 1 }).where('id', '=', job.id).returningAll().executeTakeFirstOrThrow()) as JobRow;
}

export interface NewJob {
  readonly id?: string | undefined;
  readonly organisationId: string;
  readonly buildingId: string;
  readonly kind: JobKind;
  readonly recordId: string;
  readonly slot?: string;
  readonly askedBy?: string;
  readonly question?: string;
}

/** Puts something on the assistant's list, once for each record and slot. Undefined when it stood there already. */
export async function queueJob(tx: ScopedTransaction, { id = uuidv7(), organisationId, buildingId, kind, recordId, slot = '', askedBy, question = '' }: NewJob): Promise<JobRow | undefined> {
  const row = (await tx.db.insertInto('assistant_job').values({ id, organisation_id: organisationId, building_id: buildingId, kind, record_id: recordId, slot, asked_by: askedBy ?? null, question, created_at: tx.now })
    .onConflict((oc) => oc.columns(['kind', 'record_id', 'slot']).doNothing()).returningAll().executeTakeFirst()) as JobRow | undefined;
  if (row !== undefined) tx.append(aiAsked, { ...factOf(row), data: { ...aboutOf(row), kind } });
  return row;
}

export interface OrganisationSetting {
  readonly isOn: boolean;
  readonly usesModel: boolean;
  readonly dailyTokens: number;
  readonly version: number;
}
export const usualSetting: OrganisationSetting = { isOn: true, usesModel: true, dailyTokens: 50_000, version: 0 };

export async function settingOf({ db }: Pick<Scope, 'db'>, organisationId: string): Promise<OrganisationSetting> {
  const row = await db.selectFrom('assistant_setting').selectAll().where('organisation_id', '=', organisationId).executeTakeFirst();
  return row === undefined ? usualSetting : { isOn: row.is_on, usesModel: row.uses_model, dailyTokens: row.daily_tokens, version: row.version };
}
