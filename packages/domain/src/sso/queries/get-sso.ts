import { X509Certificate } from 'node:crypto';
import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { z } from 'zod';
import { organisationPolicy, rolesOfKind } from '../../organisation';
import { addressesOf } from '../addresses';
import { givenRole, type GivenRole, type ssoConnection, ssoGetInput, ssoView, testResult } from '../contract';
import { recordOf } from '../domain-record';
import { ssoConnectionLifecycle } from '../lifecycle';
import { ssoPolicy } from '../policy';
import { attributesOf, type ConnectionRow, type DomainRow, findConnection } from '../store';

type Shown = z.infer<typeof ssoConnection>;

/** The organisation's sign-in, its domains, what to copy into the provider's settings, and what came of the last test. Errors: forbidden, not_found. */
export const getSso = defineQuery({
  name: 'sso.get',
  summary: 'The single sign-on of your organisation.',
  input: ssoGetInput,
  output: ssoView,
  permission: 'sso.view',
  async run(scope, { organisationId }) {
    if (!organisationPolicy.permits('organisation.view', scope.actor, { id: organisationId }) && scope.actor.kind !== 'anonymous') throw notFound('organisation', organisationId);
    scope.authorise(ssoPolicy, 'sso.view', { organisationId });
    const organisation = await scope.db.selectFrom('organisation').select('kind').where('id', '=', organisationId).executeTakeFirst();
    if (organisation === undefined) throw notFound('organisation', organisationId);
    const row = await findConnection(scope, organisationId);
    const roles = givenRole.options.filter((role) => rolesOfKind[organisation.kind]?.some((each) => each === role));
    return { roles, connection: row === undefined ? null : await shown(scope, row), addresses: row === undefined ? null : addressesOf(row.id) };
  },
});

async function shown(scope: Scope, row: ConnectionRow): Promise<Shown> {
  const [roles, domains] = await Promise.all([
    scope.db.selectFrom('sso_role').selectAll().where('connection_id', '=', row.id).orderBy('place').execute(),
    scope.db.selectFrom('sso_domain').selectAll().where('connection_id', '=', row.id).where('status', '<>', 'removed').orderBy('created_at').execute(),
  ]);
  const mayManage = ssoPolicy.permits('sso.manage', scope.actor, attributesOf(row));
  return {
    id: row.id, organisationId: row.organisation_id, kind: row.kind, status: row.status, name: row.name, version: row.version,
    issuer: row.issuer, clientId: row.client_id, hasClientSecret: row.client_secret !== null,
    metadataUrl: row.metadata_url, idpEntityId: row.idp_entity_id, idpSignInUrl: row.idp_sign_in_url,
    certificateEnds: (row.idp_certificates ?? []).map((pem) => new Date(new X509Certificate(pem).validTo).toISOString()),
    // The table's checks name the same words.
    groupClaim: row.group_claim, roles: roles.map(({ group_name: group, role, building_id: buildingId }) => ({ group, role: role as GivenRole, buildingId })), defaultRole: row.default_role,
    isRequired: row.is_required, allowsIdpStart: row.allows_idp_start, testedAt: row.tested_at?.toISOString() ?? null,
    testResult: row.test_result === null ? null : testResult.parse(row.test_result),
    domains: (domains as DomainRow[]).map(toDomain), actions: mayManage ? ssoConnectionLifecycle.commandsFrom(row.status) as string[] : [],
  };
}

function toDomain(row: DomainRow): Shown['domains'][number] {
  return {
    id: row.id, domain: row.domain, status: row.status, problem: row.problem as Shown['domains'][number]['problem'], checkedAt: row.checked_at?.toISOString() ?? null,
    verifiedAt: row.verified_at?.toISOString() ?? null, record: recordOf(row),
  };
}
