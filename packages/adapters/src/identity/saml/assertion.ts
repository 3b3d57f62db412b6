import { DOMParser, type Element } from '@xmldom/xmldom';
import { IdentityRefused, type ProvedClaims } from '../port';

const assertionNamespace = 'urn:oasis:names:tc:SAML:2.0:assertion';
const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
const transient = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';
const emailFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

/** Under which names providers say the same thing. */
const names = {
  email: ['email', 'mail', 'emailaddress', 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress', 'urn:oid:0.9.2342.19200300.100.1.3'],
  name: ['displayname', 'name', 'http://schemas.microsoft.com/identity/claims/displayname', 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name', 'urn:oid:2.16.840.1.113730.3.1.241'],
  groups: ['groups', 'memberof', 'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups', 'http://schemas.xmlsoap.org/claims/group'],
} as const;

export interface ReadAssertion extends ProvedClaims {
  readonly assertionId: string;
  /** Which of our requests it answers; null when the provider began by itself. */
  readonly inResponseTo: string | null;
  /** From then on it would be refused anyway. */
  readonly expiresAt: Date;
}

interface Expected {
  readonly entityId: string;
  /** Where it must have been sent. */
  readonly recipient: string;
  readonly groupClaim: string;
  readonly now: Date;
  readonly skewMs: number;
}

/** Reads an assertion whose signature was checked: these very bytes were signed, and nothing else is looked at. @throws IdentityRefused */
export function readAssertion(xml: string, { entityId, recipient, groupClaim, now, skewMs }: Expected): ReadAssertion {
  const assertion = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (assertion === null || assertion.localName !== 'Assertion') throw untrusted('There is no assertion.');
  if (textOf(child(assertion, 'Issuer')) !== entityId) throw untrusted('The assertion is by another provider.');
  const subject = child(assertion, 'Subject');
  const nameId = child(subject, 'NameID');
  const format = nameId?.getAttribute('Format') ?? '';
  const subjectName = textOf(nameId);
  if (subjectName === '') throw untrusted('The assertion names nobody.');
  if (format === transient) throw new IdentityRefused('misconfigured', 'The provider sends a NameID that changes at each sign-in. Have it send a persistent one.');
  const confirmation = children(subject, 'SubjectConfirmation').filter((each) => each.getAttribute('Method') === bearer).map((each) => child(each, 'SubjectConfirmationData'))
    .find((data) => data?.getAttribute('Recipient') === recipient);
  if (confirmation === undefined) throw untrusted('The assertion was meant for another address.');
  const expiresAt = new Date(confirmation.getAttribute('NotOnOrAfter') ?? '');
  if (Number.isNaN(expiresAt.getTime())) throw untrusted('The assertion does not say until when it holds.');
  if (expiresAt.getTime() + skewMs <= now.getTime()) throw new IdentityRefused('expired', 'The assertion is too old.');
  const assertionId = assertion.getAttribute('ID') ?? '';
  if (assertionId === '') throw untrusted('The assertion has no ID.');
  const said = attributesOf(assertion);
  const email = first(said, names.email) ?? (format === emailFormat ? subjectName : null);
  return {
    assertionId, inResponseTo: confirmation.getAttribute('InResponseTo'), expiresAt: new Date(expiresAt.getTime() + skewMs),
    issuer: entityId, subject: subjectName, email, isEmailVerified: email !== null, name: first(said, names.name),
    groups: (said.get(groupClaim.toLowerCase()) ?? names.groups.map((name) => said.get(name)).find((found) => found !== undefined) ?? []).filter((group) => group !== '' && group.length <= 400).slice(0, 500),
  };
}

function attributesOf(assertion: Element): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const statement of children(assertion, 'AttributeStatement'))
    for (const attribute of children(statement, 'Attribute')) {
      const values = children(attribute, 'AttributeValue').map(textOf);
      for (const name of [attribute.getAttribute('Name'), attribute.getAttribute('FriendlyName')]) if (name !== null && name !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), values);
    }
  return found;
}

function first(said: ReadonlyMap<string, readonly string[]>, wanted: readonly string[]): string | null {
  for (const name of wanted) {
    const value = said.get(name)?.[0];
    if (value !== undefined && value !== '') return value;
  }
  return null;
}

function children(within: Element | undefined, name: string): Element[] {
  return within === undefined ? [] : Array.from(within.childNodes).filter((node): node is Element => node.nodeType === 1 && (node as Element).localName === name && (node as Element).namespaceURI === assertionNamespace);
}

function child(within: Element | undefined, name: string): Element | undefined {
  return children(within, name)[0];
}

function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').trim();
}

function untrusted(message: string): IdentityRefused {
  return new IdentityRefused('untrusted', message);
}
