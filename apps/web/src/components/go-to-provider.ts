const troubles = ['unreachable', 'misconfigured', 'untrusted', 'gone'] as const;
export type GoingTrouble = (typeof troubles)[number];

/**
 * Leaves for the provider that a handle was given for; the browser keeps the handle and comes back with it.
 * @returns why it cannot go there; undefined when the page is on its way out. @throws when the server is not reached.
 */
export async function goToProvider(handle: string): Promise<GoingTrouble | undefined> {
  const answer = await fetch('/api/sign-in/go', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ handle }) });
  const body: unknown = await answer.json();
  if (typeof body === 'object' && body !== null && 'url' in body && typeof body.url === 'string') {
    window.location.assign(body.url);
    return undefined;
  }
  const refused = typeof body === 'object' && body !== null && 'refused' in body ? body.refused : undefined;
  return troubles.find((trouble) => trouble === refused) ?? 'misconfigured';
}
