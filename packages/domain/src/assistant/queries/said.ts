import { because, decision, method } from '../contract';
import type { JobRow } from '../store';

/** How an answer came about, and what became of it, as the columns' own checks allow. */
export function saidOf(job: Pick<JobRow, 'method' | 'because' | 'done_at' | 'decision'>) {
  return {
    how: { method: method.nullable().parse(job.method), because: because.nullable().parse(job.because), doneAt: job.done_at?.toISOString() ?? null },
    decision: decision.nullable().parse(job.decision),
  };
}
