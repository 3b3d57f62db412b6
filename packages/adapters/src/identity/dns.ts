import { Resolver } from 'node:dns/promises';

export interface TxtConfig {
  /** In place of the system's resolvers: `127.0.0.1:5353`. */
  readonly servers?: readonly string[];
  readonly timeoutMs?: number;
}

/** The TXT records of a name, each as one text; none when there are none. @throws TxtUnanswered when nobody answers. */
export type ResolveTxt = (name: string) => Promise<readonly string[]>;

export class TxtUnanswered extends Error {
  override readonly name = 'TxtUnanswered';
}

/** Asks the domain name system, anew each time: a record that was just written is looked for. */
export function createTxtResolver({ servers, timeoutMs = 3_000 }: TxtConfig = {}): ResolveTxt {
  return async (name) => {
    const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
    if (servers !== undefined) resolver.setServers([...servers]);
    try {
      return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ENOTFOUND' || code === 'ENODATA') return [];
      throw new TxtUnanswered(`Nobody answered for ${name} (${String(code)}).`, { cause: error });
    }
  };
}
