import type { Db } from '@lintel/db';

export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Asked {
  readonly text?: unknown;
  readonly name?: unknown;
  readonly values?: unknown;
}

/** The statements that some work sends to Postgres, in their order. Nothing else may use the pool meanwhile. */
export async function recordStatements({ pool }: Pick<Db, 'pool'>, work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  const restore = clients.map((client) => {
    const { query } = client;
    // Every way of calling it ends in the same arguments: what is asked comes first.
    const listening = (...args: readonly unknown[]) => {
      statements.push(statementOf(args[0], args[1]));
      return Reflect.apply(query, client, args) as unknown;
    };
    Object.assign(client, { query: listening });
    client.release();
    return () => Object.assign(client, { query });
  });
  try {
    await work();
    return statements;
  } finally {
    for (const back of restore) back();
  }
}

function statementOf(asked: unknown, given: unknown): Statement {
  const { text, name, values } = (typeof asked === 'string' ? { text: asked, values: given } : asked) as Asked;
  return { text: String(text), values: Array.isArray(values) ? [...(values as unknown[])] : [], ...(typeof name === 'string' ? { name } : {}) };
}
