import type { Answers } from '@/components/answers';

/** As many drafts as an inbox holds at once. */
export const queueInput = { reviewStatus: ['submitted'], limit: 200 } satisfies { readonly reviewStatus: ['submitted']; readonly limit: number };

export type QueuedDraft = Answers['listing']['list']['items'][number];

/** Drafts in the order in which a decision is due; those without a deadline after the others, the longest waiting first. */
export function inOrder(drafts: readonly QueuedDraft[]): readonly QueuedDraft[] {
  return drafts.toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)) || (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''));
}

const never = '9999';

function dueOf({ next }: QueuedDraft): string {
  return next?.kind === 'review' ? next.dueAt : never;
}

/** When a decision is due, where a deadline says so. */
export function reviewDue(draft: QueuedDraft): string | undefined {
  return draft.next?.kind === 'review' ? draft.next.dueAt : undefined;
}
