import type { Page } from '@playwright/test';

/** A refusal as the wire carries it. */
interface Refused {
  readonly error: { readonly message: string };
}

/**
 * Does something as the person of this page without its screens: for what stands before a journey begins. The wire's own format, since tests
 * import nothing of the app.
 */
export async function command<Answer = { readonly id: string; readonly version: number }>(page: Page, name: string, input: unknown): Promise<Answer> {
  const answer = await page.request.post(`/api/trpc/${name}`, { data: input, headers: { 'x-lintel-client': 'journeys' } });
  return resultOf(name, await answer.json());
}

export async function query<Answer>(page: Page, name: string, input: unknown): Promise<Answer> {
  const answer = await page.request.get(`/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`);
  return resultOf(name, await answer.json());
}

function resultOf<Answer>(name: string, body: Refused | { readonly result: { readonly data: Answer } }): Answer {
  if ('error' in body) throw new Error(`${name} was refused: ${body.error.message}`);
  return body.result.data;
}
