import { IdentityRefused, readIdpMetadata } from '@lintel/adapters/identity';
import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { invalidInput, notFound, uuidv7 } from '@lintel/kernel';
import type { z } from 'zod';
import { endConnectionFlows, endConnectionSessions, seal, sessionRevoked } from '../../access';
import { organisationPolicy } from '../../organisation';
import { ssoConfigureInput, ssoState } from '../contract';
import { ssoConfigured } from '../events';
import { ssoConnectionLifecycle } from '../lifecycle';
import { ssoPolicy } from '../policy';
import { type ConnectionRow, findConnection, lockForOwner, updateConnection } from '../store';

type Settings = z.output<typeof ssoConfigureInput>['settings'];

/**
 * Names the organisation's own sign-in, or changes what it is told. It is tested and switched on anew: until then nobody comes in by it. Another provider ends the
 * sessions that came by the one before.
 * Events: sso_connection.configured, session.revoked for each. Errors: step_up_required, invalid_input for metadata that cannot be read, stale_version, forbidden, not_found.
 */
export const configureSso = defineCommand({
  name: 'sso.configure',
  summary: 'Set up the single sign-on of your organisation.',
  input: ssoConfigureInput,
  output: ssoState,
  permission: 'sso.manage',
  events: [ssoConfigured, sessionRevoked],
  stepUp: true,
  async run(tx, { organisationId, expectedVersion, name, settings }) {
    if (!organisationPolicy.permits('organisation.view', tx.actor, { id: organisationId }) && tx.actor.kind !== 'anonymous') throw notFound('organisation', organisationId);
    tx.authorise(ssoPolicy, 'sso.manage', { organisationId });
    // Two owners who set it up at once come one after the other.
    const organisation = await tx.db.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().executeTakeFirst();
    if (organisation === undefined) throw notFound('organisation', organisationId);
    const found = await findConnection(tx, organisationId);
    const row = found === undefined ? await insert(tx, organisationId, name, settings) : await change(tx, await lockForOwner(tx, found.id, expectedVersion), name, settings);
    tx.append(ssoConfigured, {
      aggregateId: row.id, aggregateVersion: row.version, organisationId, data: { kind: row.kind, readsMetadata: settings.kind === 'saml' && settings.metadataUrl !== undefined },
    });
    return { id: row.id, status: row.status, version: row.version };
  },
});

async function insert(tx: ScopedTransaction, organisationId: string, name: string, settings: Settings): Promise<ConnectionRow> {
  const id = uuidv7();
  const values = { id, organisation_id: organisationId, name, created_at: tx.now, ...columnsOf(settings, id, null) };
  return (await tx.db.insertInto('sso_connection').values(values).returningAll().executeTakeFirstOrThrow()) as ConnectionRow;
}

async function change(tx: ScopedTransaction, row: ConnectionRow, name: string, settings: Settings): Promise<ConnectionRow> {
  const status = ssoConnectionLifecycle.next(row.status, 'sso.configure');
  const columns = columnsOf(settings, row.id, keptSecret(row, settings));
  // A test or a sign-in that is under way began with other settings: it says nothing about these.
  await endConnectionFlows(tx, row.id);
  if (row.kind !== columns.kind || row.issuer !== columns.issuer || row.idp_entity_id !== columns.idp_entity_id) await endConnectionSessions(tx, row.id);
  return updateConnection(tx, row, { name, status, tested_at: null, test_result: null, ...columns });
}

/** A secret that was given for one provider is never sent to another. */
function keptSecret(row: ConnectionRow, settings: Settings): Buffer | null {
  return settings.kind === 'oidc' && row.issuer === settings.issuer ? row.client_secret : null;
}

function columnsOf(settings: Settings, id: string, secret: Buffer | null) {
  const none = { issuer: null, client_id: null, client_secret: null, metadata_url: null, idp_entity_id: null, idp_sign_in_url: null, idp_certificates: [] as string[] };
  if (settings.kind === 'oidc') {
    const { issuer, clientId, clientSecret } = settings;
    return { ...none, kind: 'oidc', issuer, client_id: clientId, client_secret: clientSecret === undefined ? secret : seal(Buffer.from(clientSecret), id) };
  }
  const { metadataXml, metadataUrl } = settings;
  if (metadataXml === undefined) return { ...none, kind: 'saml', metadata_url: metadataUrl ?? null };
  return { ...none, kind: 'saml', ...metadataColumns(readOr(metadataXml)) };
}

function readOr(xml: string) {
  try {
    return readIdpMetadata(xml);
  } catch (error) {
    if (!(error instanceof IdentityRefused)) throw error;
    throw invalidInput([{ path: 'settings.metadataXml', code: 'custom', message: error.message }]);
  }
}

export function metadataColumns({ entityId, signInUrl, certificates }: ReturnType<typeof readIdpMetadata>) {
  return { idp_entity_id: entityId, idp_sign_in_url: signInUrl, idp_certificates: [...certificates] };
}
