import type { SpanOptions, Tracing } from '@lintel/adapters/tracing';
import type { Db } from '@lintel/db';
import type { PoolClient, QueryConfig } from 'pg';
import type { Metrics } from './metrics';

/**
 * Times every statement of a pool, from its sending to its last row. pg has no hook for it, so each new connection's `query` is replaced once; how
 * it is called and what it answers stay the same.
 */
export function timeStatements(pool: Db['pool'], metrics: Metrics, tracing: Tracing): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...given: readonly unknown[]) => unknown;
    const timed = (...given: readonly unknown[]): unknown => {
      const started = performance.now();
      const answer = query(...given);
      if (!(answer instanceof Promise)) return answer;
      const observe = () => {
        const kind = kindOf(given[0]);
        const ended = performance.now();
        metrics.databaseSeconds.observe({ kind }, (ended - started) / 1_000);
        tracing.record(`sql ${kind}`, sqlSpan, started, ended);
      };
      answer.then(observe, observe);
      return answer;
    };
    // The same overloads, passed through.
    client.query = timed as PoolClient['query'];
  });
}

const sqlSpan: SpanOptions = { kind: 'client', attributes: { 'db.system': 'postgresql' } };
const kinds = new Set(['select', 'insert', 'update', 'delete', 'with', 'begin', 'commit', 'rollback']);

function kindOf(statement: unknown): string {
  const text = typeof statement === 'string' ? statement : textOf(statement);
  const word = /^\s*(\w+)/.exec(text.slice(0, 40))?.[1]?.toLowerCase() ?? '';
  return kinds.has(word) ? word : 'other';
}

function textOf(statement: unknown): string {
  return typeof statement === 'object' && statement !== null && 'text' in statement ? (statement as QueryConfig).text : '';
}
