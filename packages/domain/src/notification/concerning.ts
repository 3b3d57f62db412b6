import { type RawBuilder, sql, type SqlBool } from 'kysely';

/** Of table `delivery`: what concerns the organisation in whose name one works, and what concerns oneself alone. Everything, where one works in no one's name. */
export function concerning(organisationId: string | undefined): RawBuilder<SqlBool> {
  return organisationId === undefined ? sql<SqlBool>`true` : sql<SqlBool>`(delivery.organisation_id is null or delivery.organisation_id = ${organisationId}::uuid)`;
}
