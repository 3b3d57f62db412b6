import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { IdentityProvider, ServiceProvider, setSchemaValidator } from 'samlify';
import { localCertificate } from '../../mail/testing/certificate';

export interface SamlPerson {
  readonly nameId: string;
  readonly email?: string;
  readonly name?: string;
  readonly groups?: readonly string[];
}

/** What an assertion says, as far as tests change it. */
export interface SaidBySaml {
  readonly inResponseTo: string | null;
  readonly audience: string;
  readonly recipient: string;
  readonly issuer: string;
  readonly notBefore: Date;
  readonly notOnOrAfter: Date;
  readonly nameIdFormat: string;
}

export interface SamlTestIdp {
  readonly entityId: string;
  readonly metadata: string;
  /** The id of the request in the address that the browser was sent to. */
  requestOf(url: string): string;
  /** A signed answer, as base64. */
  answer(person: SamlPerson, to: { readonly ownEntityId: string; readonly answerUrl: string }, said: Partial<SaidBySaml>): Promise<string>;
}

/** An identity provider that speaks SAML: samlify's, with a key of its own. */
export function createSamlIdp(entityId = 'https://idp.acme.example/metadata', signInUrl = 'https://idp.acme.example/sso'): SamlTestIdp {
  // Schemas are checked by a Java program elsewhere; signatures are what matters here.
  setSchemaValidator({ validate: () => Promise.resolve('skipped') });
  const { key, cert } = localCertificate('rsa');
  const certificate = cert.replaceAll(/-----[^-]+-----|\s/g, '');
  const metadata = `<?xml version="1.0"?><!-- as providers print it --><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}"><md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${signInUrl}"/></md:IDPSSODescriptor></md:EntityDescriptor>`;
  return {
    entityId, metadata,
    requestOf(url) {
      const xml = inflateRawSync(Buffer.from(new URL(url).searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
      return /\sID="([^"]+)"/.exec(xml)?.[1] ?? '';
    },
    async answer(person, { ownEntityId, answerUrl }, said) {
      const idp = IdentityProvider({ metadata, privateKey: key, loginResponseTemplate: { context: '<replaced/>', attributes: [] } });
      const sp = ServiceProvider({ entityID: ownEntityId, wantAssertionsSigned: true, assertionConsumerService: [{ Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST', Location: answerUrl }] });
      const whole: SaidBySaml = {
        inResponseTo: null, audience: ownEntityId, recipient: answerUrl, issuer: entityId, notBefore: new Date(Date.now() - 5_000), notOnOrAfter: new Date(Date.now() + 300_000),
        nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', ...said,
      };
      const { context } = await idp.createLoginResponse(sp, { extract: {} }, 'post', {}, () => ({ id: `_${randomUUID()}`, context: responseOf(person, whole) }));
      return context;
    },
  };
}

function responseOf(person: SamlPerson, { inResponseTo, audience, recipient, issuer, notBefore, notOnOrAfter, nameIdFormat }: SaidBySaml): string {
  const answering = inResponseTo === null ? '' : ` InResponseTo="${inResponseTo}"`;
  const attribute = (name: string, values: readonly string[]) => values.length === 0 ? '' : `<saml:Attribute Name="${name}">${values.map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join('')}</saml:Attribute>`;
  const said = [attribute('email', person.email === undefined ? [] : [person.email]), attribute('displayName', person.name === undefined ? [] : [person.name]), attribute('groups', person.groups ?? [])].join('');
  const now = new Date().toISOString();
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" Version="2.0" IssueInstant="${now}" Destination="${recipient}"${answering}><saml:Issuer>${issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="_${randomUUID()}" Version="2.0" IssueInstant="${now}"><saml:Issuer>${issuer}</saml:Issuer><saml:Subject><saml:NameID Format="${nameIdFormat}">${person.nameId}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${notOnOrAfter.toISOString()}" Recipient="${recipient}"${answering}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${notBefore.toISOString()}" NotOnOrAfter="${notOnOrAfter.toISOString()}"><saml:AudienceRestriction><saml:Audience>${audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${now}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>${said === '' ? '' : `<saml:AttributeStatement>${said}</saml:AttributeStatement>`}</saml:Assertion></samlp:Response>`;
}
