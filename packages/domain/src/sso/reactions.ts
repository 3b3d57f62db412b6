import { IdentityRefused, readIdpMetadata, type ResolveTxt, TxtUnanswered } from '@lintel/adapters/identity';
import type { GuardedFetch } from '@lintel/adapters/guarded-http';
import type { ScopedTransaction } from '@lintel/db';
import { type EventEnvelope, type Reactor, readEvent } from '@lintel/kernel';
import { metadataColumns } from './commands/configure-sso';
import { recordOf } from './domain-record';
import { ssoConfigured, ssoDomainAdded, ssoDomainCheckAsked, ssoDomainCheckFailed, ssoDomainVerified, ssoMetadataRead } from './events';
import { ssoDomainLifecycle } from './lifecycle';
import { type ConnectionRow, type DomainRow, updateConnection, updateDomain } from './store';

export interface SsoPorts {
  readonly resolveTxt: ResolveTxt;
  /** Calls addresses that owners named, under the guard of addresses. */
  readonly fetch: GuardedFetch;
}

/** Looks for the records of domains and reads the metadata of providers: what is outside answers when it does, and nobody waits for it in a command. */
export function ssoReactor(ports: SsoPorts): Reactor<ScopedTransaction> {
  return {
    kind: 'reactor',
    name: 'single-sign-on',
    summary: 'Looks for domains’ records and reads providers’ metadata',
    types: [ssoDomainAdded.type, ssoDomainCheckAsked.type, ssoConfigured.type],
    lanes: 2,
    react: (tx, event) => (event.type === ssoConfigured.type ? readMetadata(tx, ports, event) : checkDomain(tx, ports, event)),
  };
}

async function checkDomain(tx: ScopedTransaction, { resolveTxt }: SsoPorts, event: EventEnvelope): Promise<void> {
  const pending = tx.db.selectFrom('sso_domain').selectAll().where('id', '=', event.aggregateId).where('status', '=', 'pending');
  const asked = await pending.executeTakeFirst();
  if (asked === undefined) return;
  // Asked before the lock: nobody waits for a name server.
  const said = await recordSaid(asked, resolveTxt);
  const row = (await pending.forUpdate().executeTakeFirst()) as DomainRow | undefined;
  if (row === undefined) return;
  const problem = said ?? (await takenBy(tx, row));
  const data = { connectionId: row.connection_id };
  if (problem === undefined) {
    const found = await updateDomain(tx, row, { status: ssoDomainLifecycle.next(row.status, 'ssoDomain.check'), verified_at: tx.now, checked_at: tx.now, problem: null });
    tx.append(ssoDomainVerified, { aggregateId: row.id, aggregateVersion: found.version, organisationId: row.organisation_id, data });
    return;
  }
  const missing = await updateDomain(tx, row, { checked_at: tx.now, problem });
  tx.append(ssoDomainCheckFailed, { aggregateId: row.id, aggregateVersion: missing.version, organisationId: row.organisation_id, data: { ...data, problem } });
}

async function recordSaid(row: Pick<DomainRow, 'domain' | 'token'>, resolveTxt: ResolveTxt): Promise<'not_found' | 'unanswered' | undefined> {
  const record = recordOf(row);
  try {
    return (await resolveTxt(record.name)).some((text) => text.trim() === record.value) ? undefined : 'not_found';
  } catch (error) {
    if (error instanceof TxtUnanswered) return 'unanswered';
    throw error;
  }
}

async function takenBy(tx: ScopedTransaction, row: DomainRow): Promise<'taken' | undefined> {
  // Two organisations that can both write there: the first keeps it.
  await tx.lock(`sso-domain/${row.domain}`);
  const other = await tx.db.selectFrom('sso_domain').select('id').where('domain', '=', row.domain).where('status', '=', 'verified').executeTakeFirst();
  return other === undefined ? undefined : 'taken';
}

/** What was configured since is read by its own event. */
async function readMetadata(tx: ScopedTransaction, { fetch }: SsoPorts, event: EventEnvelope): Promise<void> {
  if (!readEvent(ssoConfigured, event).data.readsMetadata) return;
  const configured = tx.db.selectFrom('sso_connection').selectAll().where('id', '=', event.aggregateId).where('status', '=', 'draft').where('version', '=', event.aggregateVersion);
  const asked = await configured.executeTakeFirst();
  if (asked?.metadata_url == null) return;
  const read = await metadataAt(asked.metadata_url, fetch);
  const row = (await configured.forNoKeyUpdate().executeTakeFirst()) as ConnectionRow | undefined;
  if (row === undefined) return;
  const patch = 'problem' in read
    ? { test_result: JSON.stringify({ isGood: false, at: tx.now.toISOString(), problem: read.problem, fault: 'metadata', email: null, name: null, groups: [], role: null, isDomainProved: false }) }
    : metadataColumns(read);
  const { version } = await updateConnection(tx, row, patch);
  tx.append(ssoMetadataRead, { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: { isGood: !('problem' in read) } });
}

async function metadataAt(url: string, fetch: GuardedFetch): Promise<ReturnType<typeof readIdpMetadata> | { readonly problem: string }> {
  try {
    const response = await fetch(url, { headers: { accept: 'application/samlmetadata+xml, application/xml, text/xml' } });
    if (response.status !== 200) return { problem: `The address answered ${response.status}.` };
    return readIdpMetadata(await response.text());
  } catch (error) {
    // Whatever an address that somebody typed comes to is theirs to mend: the sentence says what it was.
    return { problem: error instanceof IdentityRefused || (error instanceof Error && error.name === 'AddressRefused') ? error.message : 'The address could not be reached.' };
  }
}
