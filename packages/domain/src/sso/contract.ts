import { z } from 'zod';
import { email, role } from '../access/contract';
import { entered, identityAsked, returnTo, saidOfPerson } from '../access/identity-contract';
import { expectedVersion, id, instant, writtenText } from '../fields';

export { identityAsked };

export const ssoKind = z.enum(['oidc', 'saml']);
export const ssoStatus = z.enum(['draft', 'active', 'disabled', 'removed']);
export const domainStatus = z.enum(['pending', 'verified', 'removed']);
export const domainProblem = z.enum(['not_found', 'unanswered', 'taken']);
/** Roles that a provider may give: none of an owner's. */
export const givenRole = z.enum(['agent', 'assistant', 'analyst', 'viewer', 'provider', 'contractor', 'building_manager', 'building_staff']);
export type GivenRole = z.infer<typeof givenRole>;

const address = z.url({ protocol: /^https?$/, error: 'must be an address such as https://id.example.com' }).max(1_000);
const settings = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('oidc'), issuer: address.transform((url) => url.replace(/\/+$/, '')), clientId: writtenText(400).pipe(z.string().min(1, 'must not be empty')),
    clientSecret: z.string().min(1).max(2_000).optional().describe('absent to keep the one there is'),
  }),
  z.strictObject({ kind: z.literal('saml'), metadataXml: z.string().max(500_000).optional(), metadataUrl: address.optional() })
    .refine(({ metadataXml, metadataUrl }) => (metadataXml === undefined) !== (metadataUrl === undefined), { error: 'give either the metadata or its address', path: ['metadataXml'] }),
]);
export const ssoConfigureInput = z.strictObject({ organisationId: id, expectedVersion: expectedVersion.optional(), name: writtenText(80).pipe(z.string().min(1, 'must not be empty')), settings });

export const groupRole = z.strictObject({ group: writtenText(400).pipe(z.string().min(1, 'must not be empty')), role: givenRole, buildingId: id.nullable().default(null) });
export const ssoRulesInput = z.strictObject({
  id, expectedVersion: expectedVersion.optional(), groupClaim: writtenText(200).pipe(z.string().min(1, 'must not be empty')),
  roles: z.array(groupRole).max(100), defaultRole: givenRole.nullable(), isRequired: z.boolean(), allowsIdpStart: z.boolean(),
});
export const ssoRef = z.strictObject({ id, expectedVersion: expectedVersion.optional() });
export const ssoState = z.object({ id, status: ssoStatus, version: z.int() });

const domain = z.string().trim().toLowerCase().max(253).regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/, 'must be a domain such as example.com');
export const domainAddInput = z.strictObject({ connectionId: id, domain });
export const domainRef = z.strictObject({ id });
export const domainState = z.object({ id, status: domainStatus, version: z.int() });

export const ssoSignInInput = z.strictObject({ email, returnTo });
export const ssoAsked = z.discriminatedUnion('outcome', [identityAsked.extend({ outcome: z.literal('go'), name: z.string() }), z.object({ outcome: z.literal('none') })]);
export const ssoLookInput = z.strictObject({ email });
export const ssoLooked = z.object({ name: z.string().nullable().describe('the sign-in of the domain’s organisation; null when it has none') });

/** What may not be taken twice. */
const assertion = z.object({ id: z.string().min(1).max(400), expiresAt: instant });
/** A provider's answer as it is kept until the browser comes for it. */
export const receivedAnswer = z.object({ said: saidOfPerson, assertion });
export const ssoReceiveInput = receivedAnswer.extend({ flowId: id, connectionId: id });
export const ssoReceived = z.object({ isKept: z.boolean() });
export const ssoConcludeInput = z.object({
  handle: z.string().min(1).max(200), said: saidOfPerson.nullable().describe('null for what was received before'), userAgent: z.string().max(400).nullable().default(null), replaces: id.nullable().default(null),
});
/** `domain`: the address is not of a proven domain. `no_role`: no group of theirs has a role. `place_suspended`: by an owner, in this organisation. `switched_off`: by its owner. */
export const ssoRefusal = z.enum(['unverified', 'suspended', 'domain', 'no_role', 'place_suspended', 'switched_off', 'replayed']);
export const ssoConcluded = z.discriminatedUnion('outcome', [
  ...entered.options,
  z.object({ outcome: z.literal('tested'), returnTo: z.string().nullable() }),
  z.object({ outcome: z.literal('refused'), because: ssoRefusal, returnTo: z.string().nullable() }),
  z.object({ outcome: z.literal('gone') }),
]);
export const ssoFailureInput = z.object({ flowId: id, fault: z.enum(['denied', 'unreachable', 'untrusted', 'expired', 'misconfigured']), problem: z.string().max(500) });
export const ssoIdpStartInput = z.object({ connectionId: id });

export const testResult = z.object({
  isGood: z.boolean(), at: instant, problem: z.string().nullable(), fault: z.string().nullable(),
  email: z.string().nullable(), name: z.string().nullable(), groups: z.array(z.string()), role: role.nullable(), isDomainProved: z.boolean(),
});
export type TestResult = z.infer<typeof testResult>;
export const ssoDomain = z.object({
  id, domain: z.string(), status: domainStatus, problem: domainProblem.nullable(), checkedAt: instant.nullable(), verifiedAt: instant.nullable(),
  record: z.object({ name: z.string(), value: z.string() }).describe('the TXT record that proves it'),
});
export const ssoConnection = z.object({
  id, organisationId: id, kind: ssoKind, status: ssoStatus, name: z.string(), version: z.int(),
  issuer: z.string().nullable(), clientId: z.string().nullable(), hasClientSecret: z.boolean(),
  metadataUrl: z.string().nullable(), idpEntityId: z.string().nullable(), idpSignInUrl: z.string().nullable(), certificateEnds: z.array(instant),
  groupClaim: z.string(), roles: z.array(groupRole.extend({ buildingId: id.nullable() })), defaultRole: givenRole.nullable(), isRequired: z.boolean(), allowsIdpStart: z.boolean(),
  testedAt: instant.nullable(), testResult: testResult.nullable(), domains: z.array(ssoDomain), actions: z.array(z.string()),
});
export const ssoView = z.object({
  connection: ssoConnection.nullable(), roles: z.array(givenRole).describe('which a provider may give in this organisation'),
  addresses: z.object({ redirectUri: z.string(), entityId: z.string(), answerUrl: z.string() }).nullable().describe('what to copy into the provider’s settings'),
});
export const ssoGetInput = z.strictObject({ organisationId: id });
export const ssoRequired = z.object({ items: z.array(z.object({ organisationId: id, organisationName: z.string(), name: z.string(), address: z.string().nullable().describe('one’s own address, where it leads to that sign-in; null where it is of no domain of theirs') })) });
