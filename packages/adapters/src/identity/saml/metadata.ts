import { X509Certificate } from 'node:crypto';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { IdentityRefused } from '../port';

/** What we must know of a provider that speaks SAML. */
export interface SamlIdp {
  readonly entityId: string;
  /** Where browsers are sent, by redirect. */
  readonly signInUrl: string;
  /** Any of these may have signed. PEM. */
  readonly certificates: readonly string[];
}

const metadataNamespace = 'urn:oasis:names:tc:SAML:2.0:metadata';
const redirectBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/**
 * Reads a provider's metadata: one entity with a sign-in address by redirect and at least one certificate to sign with.
 * @throws IdentityRefused misconfigured, with a sentence for whoever pasted it.
 */
export function readIdpMetadata(xml: string): SamlIdp {
  const root = parse(xml);
  const entities = root.localName === 'EntityDescriptor' ? [root] : elements(root, 'EntityDescriptor');
  const found = entities.flatMap((entity) => { const [idp] = elements(entity, 'IDPSSODescriptor'); return idp === undefined ? [] : [{ entity, idp }]; });
  const [first] = found;
  if (first === undefined) throw bad('It describes no identity provider: there is no IDPSSODescriptor in it.');
  if (found.length > 1) throw bad('It describes several identity providers. Give the metadata of one.');
  const entityId = first.entity.getAttribute('entityID') ?? '';
  const signInUrl = elements(first.idp, 'SingleSignOnService').find((service) => service.getAttribute('Binding') === redirectBinding)?.getAttribute('Location') ?? '';
  if (entityId === '' || entityId.length > 1_000) throw bad('It names no entityID.');
  if (!/^https?:$/.test(URL.canParse(signInUrl) ? new URL(signInUrl).protocol : '')) throw bad('It names no address to sign in at by HTTP-Redirect.');
  return { entityId, signInUrl, certificates: certificatesOf(first.idp) };
}

function parse(xml: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw bad('It holds a document type, which is not read.');
  try {
    const problems: string[] = [];
    // As any object: the libraries of SAML bring the declarations of an older version along.
    const options: object = { onError: (level: string, message: string) => { if (level !== 'warning') problems.push(message); } };
    const document = new DOMParser(options).parseFromString(xml, 'text/xml');
    if (problems.length === 0 && document.documentElement !== null) return document.documentElement;
  } catch (error) {
    // The parser tells what is no XML by throwing, and nothing else.
    throw bad('It is not XML.', error);
  }
  throw bad('It is not XML.');
}

function elements(within: Element, name: string): Element[] {
  return Array.from(within.getElementsByTagNameNS(metadataNamespace, name));
}

function certificatesOf(idp: Element): readonly string[] {
  const signing = elements(idp, 'KeyDescriptor').filter((key) => key.getAttribute('use') !== 'encryption');
  const found = signing.flatMap((key) => Array.from(key.getElementsByTagNameNS('http://www.w3.org/2000/09/xmldsig#', 'X509Certificate')).map((each) => (each.textContent ?? '').replaceAll(/\s/g, '')));
  if (found.length === 0) throw bad('It holds no certificate to sign with.');
  if (found.length > 10) throw bad('It holds more than ten certificates.');
  return [...new Set(found)].map((base64) => {
    try {
      return new X509Certificate(Buffer.from(base64, 'base64')).toString();
    } catch (error) {
      throw bad('One of its certificates cannot be read.', error);
    }
  });
}

function bad(message: string, cause?: unknown): IdentityRefused {
  return new IdentityRefused('misconfigured', message, { cause });
}
