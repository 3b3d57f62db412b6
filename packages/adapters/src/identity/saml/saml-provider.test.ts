import { describe, expect, it } from 'vitest';
import { createSamlIdp, type SaidBySaml, type SamlPerson } from '../testing';
import { readIdpMetadata } from './metadata';
import { claimedRequest, ownSamlMetadata, readSamlAnswer, samlSignInUrl } from './saml-provider';

const idp = createSamlIdp();
const own = { ownEntityId: 'https://lintel.test/api/sign-in/saml/c1/metadata', answerUrl: 'https://lintel.test/api/sign-in/saml/c1/acs' };
const config = { ...readIdpMetadata(idp.metadata), ...own, groupClaim: 'groups' };
const person = { nameId: 'ann-1', email: 'ann@acme.example', name: 'Ann', groups: ['staff', 'sales'] };

const text = (answer: string) => Buffer.from(answer, 'base64').toString('utf8');
const coded = (xml: string) => Buffer.from(xml, 'utf8').toString('base64');
const answer = (said: Partial<SaidBySaml> = {}, who: SamlPerson = person) => idp.answer(who, own, { inResponseTo: '_request', ...said });

describe('a SAML provider’s answer', () => {
  it('tells who the person is, and which request it answers', async () => {
    const url = await samlSignInUrl(config, { requestId: '_request-1', relayState: 'state' });
    expect(url).toMatch(/^https:\/\/idp\.acme\.example\/sso\?SAMLRequest=/);
    expect(new URL(url).searchParams.get('RelayState')).toBe('state');
    const inResponseTo = idp.requestOf(url);
    expect(inResponseTo).toBe('_request-1');
    const given = await answer({ inResponseTo });
    expect(claimedRequest(given)).toBe('_request-1');
    expect(await readSamlAnswer(config, given)).toMatchObject({
      issuer: idp.entityId, subject: 'ann-1', email: 'ann@acme.example', isEmailVerified: true, name: 'Ann', groups: ['staff', 'sales'], inResponseTo: '_request-1', assertionId: expect.stringMatching(/^_/) as string,
    });
  });

  it('may begin by itself, and may name the person by their address', async () => {
    const given = await answer({ inResponseTo: null, nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' }, { nameId: 'bob@acme.example' });
    expect(claimedRequest(given)).toBeUndefined();
    expect(await readSamlAnswer(config, given)).toMatchObject({ inResponseTo: null, email: 'bob@acme.example' });
  });

  it.each<[string, Partial<SaidBySaml>, string]>([
    ['meant for somebody else', { audience: 'https://other.example' }, 'untrusted'],
    ['sent to another address', { recipient: 'https://lintel.test/api/sign-in/saml/c2/acs' }, 'untrusted'],
    ['by another provider', { issuer: 'https://other-idp.example' }, 'untrusted'],
    ['that is too old', { notOnOrAfter: new Date(Date.now() - 120_000) }, 'expired'],
    ['that does not hold yet', { notBefore: new Date(Date.now() + 120_000) }, 'expired'],
    ['whose name for the person changes each time', { nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' }, 'misconfigured'],
  ])('%s is refused', async (_what, said, fault) => {
    await expect(readSamlAnswer(config, await answer(said))).rejects.toMatchObject({ fault });
  });

  it('holds for a minute longer where clocks differ', async () => {
    await expect(readSamlAnswer(config, await answer({ notOnOrAfter: new Date(Date.now() - 30_000) }))).resolves.toMatchObject({ subject: 'ann-1' });
  });

  it('signed with another key is refused', async () => {
    const other = createSamlIdp(idp.entityId);
    await expect(readSamlAnswer(config, await other.answer(person, own, {}))).rejects.toMatchObject({ fault: 'untrusted' });
  });
});

describe('an answer that somebody changed', () => {
  const changed = async (change: (xml: string) => string) => readSamlAnswer(config, coded(change(text(await answer()))));
  const assertionOf = (xml: string) => /<saml:Assertion .*<\/saml:Assertion>/s.exec(xml)?.[0] ?? '';
  const signatureOf = (xml: string) => /<ds:Signature .*<\/ds:Signature>/s.exec(xml)?.[0] ?? '';
  const forged = (xml: string) => assertionOf(xml).replace(signatureOf(xml), '').replace('>ann-1<', '>admin<').replace(/ ID="[^"]+"/, ' ID="_forged"');

  it.each<[string, (xml: string) => string]>([
    ['in one letter', (xml) => xml.replace('>ann-1<', '>ann-2<')],
    ['by taking the signature away', (xml) => xml.replace(signatureOf(xml), '')],
    ['by an unsigned assertion before the signed one', (xml) => xml.replace('<saml:Assertion ', `${forged(xml)}<saml:Assertion `)],
    ['by an unsigned assertion after it', (xml) => xml.replace('</samlp:Response>', `${forged(xml)}</samlp:Response>`)],
    ['by wrapping the signed one in a forged one’s signature', (xml) => xml.replace(assertionOf(xml), forged(xml).replace('</saml:Issuer>', `</saml:Issuer>${signatureOf(xml).replace('</ds:Signature>', `<ds:Object>${assertionOf(xml).replace(signatureOf(xml), '')}</ds:Object></ds:Signature>`)}`))],
    ['by wrapping the signed one in the forged one', (xml) => xml.replace(assertionOf(xml), forged(xml).replace('</saml:Assertion>', `<saml:Advice>${assertionOf(xml)}</saml:Advice></saml:Assertion>`))],
    ['by hiding the signed one among extensions', (xml) => xml.replace(assertionOf(xml), `<samlp:Extensions>${assertionOf(xml)}</samlp:Extensions>${forged(xml)}`)],
    ['by using its ID twice', (xml) => xml.replace(assertionOf(xml), `${assertionOf(xml)}<samlp:Extensions>${forged(xml).replace('_forged', /<saml:Assertion ID="([^"]+)"/.exec(xml)?.[1] ?? '')}</samlp:Extensions>`)],
    ['by a comment within the name', (xml) => xml.replace('>ann-1<', '>ann<!-- -->-1<')],
    ['by a document type', (xml) => `<!DOCTYPE r [<!ENTITY x "y">]>${xml}`],
    ['by taking away for whom it is meant', (xml) => xml.replace(/<saml:Conditions .*<\/saml:Conditions>/s, '')],
    ['into something that is no XML', () => 'no XML'],
    ['into nothing', () => ''],
  ])('%s is refused', async (_what, change) => {
    await expect(changed(change)).rejects.toMatchObject({ name: 'IdentityRefused', fault: 'untrusted' });
  });

  it('or said that it did not let the person in', async () => {
    const no = '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" IssueInstant="2026-01-01T00:00:00Z"><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Requester"><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:AuthnFailed"/></samlp:StatusCode></samlp:Status></samlp:Response>';
    await expect(readSamlAnswer(config, coded(no))).rejects.toMatchObject({ fault: 'denied' });
  });

  it('or signed with SHA-1 is refused with what to do', async () => {
    await expect(changed((xml) => xml.replace('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'))).rejects.toMatchObject({ fault: 'misconfigured', message: expect.stringContaining('SHA-256') as string });
  });

  it('or encrypted is refused with what to do', async () => {
    await expect(changed((xml) => xml.replace(assertionOf(xml), '<saml:EncryptedAssertion></saml:EncryptedAssertion>'))).rejects.toMatchObject({ fault: 'misconfigured', message: expect.stringContaining('not encrypted') as string });
  });
});

describe('metadata', () => {
  it('of ours names where answers go', () => {
    const xml = ownSamlMetadata(own);
    expect(xml).toContain(`entityID="${own.ownEntityId}"`);
    expect(xml).toContain(`Location="${own.answerUrl}"`);
    expect(xml).toContain('WantAssertionsSigned="true"');
  });

  it.each([
    ['no XML', 'hello'], ['empty', ''], ['with a document type', idp.metadata.replace('<md:', '<!DOCTYPE x><md:')], ['of a service', ownSamlMetadata(own)],
    ['without a certificate', idp.metadata.replaceAll(/<md:KeyDescriptor.*<\/md:KeyDescriptor>/g, '')], ['without an address', idp.metadata.replace('HTTP-Redirect', 'SOAP')],
    ['with an address that is a script', idp.metadata.replace('https://idp.acme.example/sso', 'javascript:alert(1)')], ['with a broken certificate', idp.metadata.replace(/<ds:X509Certificate>[^<]{40}/, '<ds:X509Certificate>')],
  ])('%s is refused with a sentence', (_what, xml) => {
    expect(() => readIdpMetadata(xml)).toThrow(expect.objectContaining({ fault: 'misconfigured', message: expect.stringMatching(/\.$/) as string }) as Error);
  });
});
