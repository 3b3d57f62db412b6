import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';
import { createSamlIdp, type SamlPerson } from './saml-idp';

export interface SamlServer {
  readonly entityId: string;
  readonly metadata: string;
  /** Who signs in there from now on, without being asked. */
  person: SamlPerson;
  /** Signs with a key that its metadata does not name, as after a change that nobody was told of. */
  signsWithAnotherKey: boolean;
  close(): Promise<void>;
}

/** A provider that speaks SAML, with a page that posts its answer as providers' pages do: for a browser that is sent there. */
export async function startSamlServer(person: SamlPerson): Promise<SamlServer> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [entityId, signInUrl] = [`${address}/metadata`, `${address}/sso`];
  const [own, other] = [createSamlIdp(entityId, signInUrl), createSamlIdp(entityId, signInUrl)];
  const idp: SamlServer = {
    entityId, metadata: own.metadata, person, signsWithAnotherKey: false,
    close: () => { server.closeAllConnections(); return new Promise((done) => { server.close(() => { done(); }); }); },
  };
  server.on('request', (request, response: ServerResponse) => {
    const asked = new URL(request.url ?? '', address);
    if (asked.pathname !== '/sso') {
      response.writeHead(404).end();
      return;
    }
    const xml = inflateRawSync(Buffer.from(asked.searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
    const answerUrl = /AssertionConsumerServiceURL="([^"]+)"/.exec(xml)?.[1] ?? '';
    const ownEntityId = /<(?:\w+:)?Issuer[^>]*>([^<]+)</.exec(xml)?.[1] ?? '';
    void (idp.signsWithAnotherKey ? other : own).answer(idp.person, { ownEntityId, answerUrl }, { inResponseTo: own.requestOf(asked.href) }).then((answer) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><title>Provider</title><form method="post" action="${answerUrl}"><input type="hidden" name="SAMLResponse" value="${answer}"><input type="hidden" name="RelayState" value="${asked.searchParams.get('RelayState') ?? ''}"></form><script>document.forms[0].submit()</script></html>`);
    });
  });
  return idp;
}
