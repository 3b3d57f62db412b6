import { leaveBy } from './leaving';

/** The few calls of next-auth's HTTP interface that pages make. */

const base = '/api/auth';

async function crossSiteToken(): Promise<string> {
  const answer = await fetch(`${base}/csrf`, { headers: { accept: 'application/json' }, cache: 'no-store' });
  if (!answer.ok) throw new Error(`Signing in answered ${answer.status}.`);
  const body: unknown = await answer.json();
  if (typeof body !== 'object' || body === null || !('csrfToken' in body) || typeof body.csrfToken !== 'string') throw new Error('Signing in gave no token.');
  return body.csrfToken;
}

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const csrfToken = await crossSiteToken();
  const answer = await fetch(`${base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  });
  const body: unknown = await answer.json();
  if (typeof body !== 'object' || body === null || !('url' in body) || typeof body.url !== 'string') throw new Error(`Signing in answered ${answer.status}.`);
  return body.url;
}

/**
 * One step of signing in: `password`, `second-factor` or `passkey`, with its fields.
 * @returns the refusal's word, undefined when one is signed in. @throws when the server is not reached.
 */
export async function signInBy(step: 'password' | 'second-factor' | 'passkey', fields: Readonly<Record<string, string>>): Promise<string | undefined> {
  const url = await post(`/callback/${step}`, { ...fields, callbackUrl: window.location.origin });
  return new URL(url, window.location.href).searchParams.get('error') ?? undefined;
}

/** Ends the session on the server and in this browser. @throws when the server is not reached. */
export async function signOut(): Promise<void> {
  await leaveBy(() => post('/signout', { callbackUrl: window.location.origin }));
}
