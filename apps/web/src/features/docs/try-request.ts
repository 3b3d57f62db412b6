import type { Trial } from '@/server/rest/openapi/reference';

export interface Filled {
  readonly key: string;
  readonly path: Readonly<Record<string, string>>;
  /** As it stands behind the question mark. */
  readonly query: string;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly milliseconds: number;
  /** Those that callers decide by. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

const shownHeaders = ['etag', 'link', 'location', 'retry-after', 'ratelimit', 'deprecation', 'sunset', 'x-correlation-id'];

/** Where a request goes, its names filled in. */
export function addressOf({ path }: Trial, filled: Filled): string {
  const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(filled.path[name] ?? ''));
  const query = filled.query.trim().replace(/^\?/, '');
  return query === '' ? at : `${at}?${query}`;
}

/** Sends it as a program would: with the key that was typed alone, never with the session of who reads the page. */
export async function send(trial: Trial, filled: Filled): Promise<Answered> {
  const isChange = trial.method !== 'GET';
  const begun = performance.now();
  const answer = await fetch(addressOf(trial, filled), {
    method: trial.method, credentials: 'omit', cache: 'no-store',
    headers: {
      ...(filled.key === '' ? {} : { authorization: `Bearer ${filled.key}` }), ...(isChange ? { 'idempotency-key': crypto.randomUUID() } : {}), ...(trial.body === null ? {} : { 'content-type': 'application/json' }),
    },
    ...(trial.body === null ? {} : { body: filled.body }),
  });
  const text = await answer.text();
  return {
    status: answer.status, milliseconds: Math.round(performance.now() - begun), text: pretty(text),
    headers: shownHeaders.flatMap((name) => { const value = answer.headers.get(name); return value === null ? [] : [[name, value] as const]; }),
  };
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
