'use client';

import { ErrorState } from '@lintel/ui/error-state';
import type { ReactNode } from 'react';
import { useRefusal } from './errors/use-refusal';

export interface AnsweredProps<Answer> {
  /** As much of a query as this needs. */
  readonly query: { readonly data: Answer | undefined; readonly isError: boolean; readonly error: unknown; refetch(): unknown };
  /** In the shape of what comes. */
  readonly skeleton: ReactNode;
  /** What could not be loaded, in words. */
  readonly failed: string;
  readonly level?: 2 | 3;
  readonly children: (answer: Answer) => ReactNode;
}

/** What a query answered; a skeleton until then; what went wrong, with a way out, when nothing is there to show. */
export function Answered<Answer>({ query, skeleton, failed, level, children }: AnsweredProps<Answer>) {
  const refusal = useRefusal();
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return skeleton;
  const { text, reference } = refusal(query.error);
  return <ErrorState level={level} title={failed} reference={reference} onRetry={() => { void query.refetch(); }}>{text}</ErrorState>;
}
