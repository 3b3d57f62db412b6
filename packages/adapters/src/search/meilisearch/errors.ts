import { DependencyDown, DomainError } from '@lintel/kernel';
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError, MeilisearchTaskTimeOutError, type Task } from 'meilisearch';

export const meilisearchEngine = 'meilisearch';

/** It cannot be reached, is too slow, or fails by itself; asking another engine will help. */
export function isOutage(error: unknown): boolean {
  return error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError || error instanceof MeilisearchTaskTimeOutError
    || (error instanceof MeilisearchApiError && (error.response.status >= 500 || [401, 403, 408, 429].includes(error.response.status)));
}

/** Older servers refuse filters they do not know yet. */
function isRefusal(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'invalid_search_filter';
}

export function isMissingIndex(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';
}

/** Runs a reader's request. @throws DomainError unavailable when another engine should be asked. */
export async function asReader<Result>(body: () => Promise<Result>): Promise<Result> {
  try {
    return await body();
  } catch (error) {
    // Without an index it has not been built yet: as good as down.
    if (!isOutage(error) && !isRefusal(error) && !isMissingIndex(error)) throw error;
    throw new DomainError('unavailable', 'The search engine cannot answer this right now.', { dependency: meilisearchEngine }, { cause: error });
  }
}

/** Runs a writer's request. @throws DependencyDown */
export async function asWriter<Result>(body: () => Promise<Result>): Promise<Result> {
  try {
    return await body();
  } catch (error) {
    throw isOutage(error) ? new DependencyDown(meilisearchEngine, { cause: error }) : error;
  }
}

/** @throws Error when the task did not succeed: what it was given is at fault. */
export function demandSuccess({ uid, type, status, error }: Task): void {
  if (status !== 'succeeded') throw new Error(`Meilisearch's task ${uid} (${type}) ${status}: ${error?.message ?? 'no reason was given'}`);
}
