import type { components } from './generated/paths';

export type Problem = components['schemas']['Problem'];

/** A refused request. Decide by `problem.code`; quote `problem.reference` when asking about it. */
export class LintelProblem extends Error {
  override readonly name = 'LintelProblem';
  constructor(readonly problem: Problem) {
    super(`${problem.detail} (${problem.code}, reference ${problem.reference})`);
  }
}

/** What was answered, or as much as can be told where something between answered in Lintel's place. */
export function problemOf(body: unknown, response: Response): Problem {
  if (isProblem(body)) return body;
  return {
    type: 'about:blank', title: response.statusText, status: response.status, detail: `The server answered ${response.status}.`, code: 'unavailable',
    reference: response.headers.get('x-correlation-id') ?? '',
  };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'reference' in body;
}
