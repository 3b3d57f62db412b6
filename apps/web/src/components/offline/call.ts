/** How a call ended: an answer, a refusal for good, not now, or not reached at all. */
export type Called<Answer> = { readonly answer: Answer } | { readonly refused: string } | { readonly later: 'unreached' | 'busy' };

/** Refusals that may be none the next time: by the server's state, or because somebody else is signed in at the moment. */
const passing: ReadonlySet<string> = new Set(['unavailable', 'internal', 'rate_limited', 'unauthenticated', 'step_up_required']);

/** Says whose words these are: in anybody else's session they are refused. */
export const personHeader = 'x-lintel-person';

/** One change, by the wire's own format: pages have tRPC for this, a service worker has not. Sent again with the same key it is made once. */
export async function call<Answer>(name: string, input: unknown, { key, userId }: { readonly key: string; readonly userId: string }): Promise<Called<Answer>> {
  try {
    const response = await fetch(`/api/trpc/${name}`, {
      method: 'POST', body: JSON.stringify(input), headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-lintel-client': 'web', [personHeader]: userId },
    });
    const body = (await response.json()) as { readonly result?: { readonly data: Answer }; readonly error?: { readonly data: { readonly code: string } } };
    if (body.result !== undefined) return { answer: body.result.data };
    const code = body.error?.data.code ?? 'internal';
    return passing.has(code) ? { later: 'busy' } : { refused: code };
  } catch {
    // Not reached, or answered by something between that is not ours.
    return { later: 'unreached' };
  }
}
