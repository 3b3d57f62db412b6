import { createServer } from 'node:http';
import pg from 'pg';
import type { Statement } from '../record-statements';

/** What a bare server is told once it runs. */
export interface BareOrders {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** The look-up of who asks, sent before every answer. */
  readonly session: Statement;
  /** For each path the statements behind its answer. */
  readonly answers: Readonly<Record<string, readonly Statement[]>>;
}

/**
 * The least that answers these questions: Node's HTTP server, the same pool and driver, the same SQL, rows as JSON. No validation, policy,
 * errors, metrics or logs. Run as a program.
 */
function serve({ databaseUrl, poolSize, session, answers }: BareOrders): void {
  // As Lintel reads them; whole numbers of 64 bits are numbers.
  pg.types.setTypeParser(20, Number);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
  const ask = ({ name, text, values }: Statement) => pool.query({ ...(name === undefined ? {} : { name }), text, values: [...values] });
  const server = createServer((request, response) => {
    const statements = answers[request.url ?? ''];
    const answer = async () => {
      if (statements === undefined) return response.writeHead(404).end();
      await ask(session);
      const rows = [];
      for (const statement of statements) rows.push((await ask(statement)).rows);
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows));
    };
    answer().catch(() => response.writeHead(500).end());
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object') process.send?.({ port: address?.port });
  });
}

process.once('message', (orders: BareOrders) => { serve(orders); });
