import { generateServiceProviderMetadata, SAML, type SamlConfig, SamlStatusError, ValidateInResponseTo } from '@node-saml/node-saml';
import { IdentityRefused } from '../port';
import { type ReadAssertion, readAssertion } from './assertion';
import type { SamlIdp } from './metadata';

export interface SamlConfigOf extends SamlIdp {
  /** What the provider knows us by: the address of our metadata. */
  readonly ownEntityId: string;
  /** Where the provider has the browser post its answer. */
  readonly answerUrl: string;
  readonly groupClaim: string;
}

/** Clocks may differ by this. */
const skewMs = 60_000;
/** More than any provider says. */
const maxBase64 = 700_000;
/** The library cares for requests by a cache; ours are rows, looked at by whoever calls, with the assertion that was signed. */
const noCache = { saveAsync: async () => null, getAsync: async () => null, removeAsync: async () => null };

function configOf({ ownEntityId, answerUrl, signInUrl, certificates, entityId }: SamlConfigOf, requestId: string): SamlConfig {
  return {
    issuer: ownEntityId, audience: ownEntityId, callbackUrl: answerUrl, entryPoint: signInUrl, idpCert: [...certificates], idpIssuer: entityId,
    wantAssertionsSigned: true, wantAuthnResponseSigned: false, acceptedClockSkewMs: skewMs, identifierFormat: null, disableRequestedAuthnContext: true,
    validateInResponseTo: ValidateInResponseTo.never, cacheProvider: noCache, generateUniqueId: () => requestId,
  };
}

/** Where to send the browser, with a request of this id; what is relayed comes back with the answer. */
export async function samlSignInUrl(config: SamlConfigOf, { requestId, relayState }: { readonly requestId: string; readonly relayState: string }): Promise<string> {
  return new SAML(configOf(config, requestId)).getAuthorizeUrlAsync(relayState, undefined, {});
}

/**
 * Checks a posted answer: the assertion itself must be signed by one of the provider's certificates, be meant for us and for this address, and hold by our clock.
 * Whose request it answers, and that it was not taken before, is for the caller to look at.
 * @param answer SAMLResponse as it was posted
 * @throws IdentityRefused
 */
export async function readSamlAnswer(config: SamlConfigOf, answer: string, now: Date = new Date()): Promise<ReadAssertion> {
  if (answer.length > maxBase64) throw new IdentityRefused('untrusted', 'The answer is too long.');
  const xml = Buffer.from(answer, 'base64').toString('utf8');
  // Document types, entities and comments: none of them has a place in an answer, and each has been used to make one mean something else.
  if (xml.includes('<!')) throw new IdentityRefused('untrusted', 'The answer holds a document type or a comment.');
  if (/<(?:[\w-]+:)?EncryptedAssertion[\s>]/.test(xml)) throw new IdentityRefused('misconfigured', 'The provider encrypts its assertions. Have it send them signed and not encrypted.');
  if (/Algorithm\s*=\s*["'][^"']*#(?:rsa-|dsa-|hmac-)?sha1["']/i.test(xml)) throw new IdentityRefused('misconfigured', 'The provider signs with SHA-1, which can be forged. Have it sign with SHA-256.');
  const signed = await verified(config, answer);
  return readAssertion(signed, { entityId: config.entityId, recipient: config.answerUrl, groupClaim: config.groupClaim, now, skewMs });
}

/** The very text that was signed. */
async function verified(config: SamlConfigOf, answer: string): Promise<string> {
  try {
    const { profile } = await new SAML(configOf(config, '_unused')).validatePostResponseAsync({ SAMLResponse: answer });
    const xml = profile?.getAssertionXml?.();
    if (xml === undefined) throw new Error('There is no assertion.');
    return xml;
  } catch (error) {
    if (error instanceof SamlStatusError) throw new IdentityRefused('denied', 'The provider did not let the person in.', { cause: error });
    const message = error instanceof Error ? error.message : '';
    throw new IdentityRefused(/expired|not yet valid|No valid subject confirmation/.test(message) ? 'expired' : 'untrusted', `A check failed: ${message}`, { cause: error });
  }
}

/** Which of our requests an answer claims to answer, before anything is checked: to find whose it is. Undefined for none. */
export function claimedRequest(answer: string): string | undefined {
  const xml = Buffer.from(answer.slice(0, maxBase64), 'base64').toString('utf8');
  return /<(?:[\w-]+:)?Response\b[^>]*?\sInResponseTo=["']([\w-]{1,80})["']/.exec(xml)?.[1];
}

/** Our metadata, for the provider to read. */
export function ownSamlMetadata({ ownEntityId, answerUrl }: Pick<SamlConfigOf, 'ownEntityId' | 'answerUrl'>): string {
  return generateServiceProviderMetadata({ issuer: ownEntityId, callbackUrl: answerUrl, wantAssertionsSigned: true, identifierFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', generateUniqueId: () => '_lintel' });
}
