import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../fields';
import { domainProblem, ssoKind } from './contract';

const connection = 'sso_connection';
const ofConnection = z.object({ connectionId: id });

/** Names of domains, groups and people stay in their rows. */
export const ssoConfigured = defineEvent({
  type: 'sso_connection.configured', aggregateType: connection, description: 'An organisation named its own sign-in, or changed what it is told; it is tested anew.',
  schema: z.object({ kind: ssoKind, readsMetadata: z.boolean().describe('its metadata is read from an address first') }),
});
export const ssoMetadataRead = defineEvent({
  type: 'sso_connection.metadata_read', aggregateType: connection, description: 'The metadata of an organisation’s sign-in was read from its address, or could not be.', schema: z.object({ isGood: z.boolean() }),
});
export const ssoRulesChanged = defineEvent({
  type: 'sso_connection.rules_changed', aggregateType: connection, description: 'Who gets which role by an organisation’s sign-in, and whether members must use it, was changed.',
  schema: z.object({ isRequired: z.boolean(), allowsIdpStart: z.boolean(), roles: z.int() }),
});
export const ssoTested = defineEvent({
  type: 'sso_connection.tested', aggregateType: connection, description: 'An owner tried an organisation’s sign-in.', schema: z.object({ isGood: z.boolean(), fault: z.string().nullable() }),
});
export const ssoActivated = defineEvent({ type: 'sso_connection.activated', aggregateType: connection, description: 'An organisation’s sign-in was switched on.', schema: z.object({}) });
export const ssoDisabled = defineEvent({
  type: 'sso_connection.disabled', aggregateType: connection, description: 'An organisation’s sign-in was switched off; sessions that came by it ended.', schema: z.object({ sessions: z.int() }),
});
export const ssoRemoved = defineEvent({
  type: 'sso_connection.removed', aggregateType: connection, description: 'An organisation’s sign-in was removed, with the links of its people.', schema: z.object({ sessions: z.int(), identities: z.int() }),
});
export const ssoDomainAdded = defineEvent({ type: 'sso_domain.added', aggregateType: 'sso_domain', description: 'An organisation says that a domain of e-mail addresses is its own.', schema: ofConnection });
export const ssoDomainCheckAsked = defineEvent({ type: 'sso_domain.check_asked', aggregateType: 'sso_domain', description: 'Somebody asks to look for a domain’s record.', schema: ofConnection });
export const ssoDomainVerified = defineEvent({ type: 'sso_domain.verified', aggregateType: 'sso_domain', description: 'A domain’s record was found: its people are sent to the organisation’s sign-in.', schema: ofConnection });
export const ssoDomainCheckFailed = defineEvent({
  type: 'sso_domain.check_failed', aggregateType: 'sso_domain', description: 'A domain’s record was looked for and not found.', schema: ofConnection.extend({ problem: domainProblem }),
});
export const ssoDomainRemoved = defineEvent({ type: 'sso_domain.removed', aggregateType: 'sso_domain', description: 'A domain’s people are no longer sent to the organisation’s sign-in.', schema: ofConnection });
