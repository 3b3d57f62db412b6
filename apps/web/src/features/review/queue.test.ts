import { expect, test } from 'vitest';
import { inOrder, type QueuedDraft, reviewDue } from './queue';

const draft = (id: string, dueAt: string | null, kind = 'review', submittedAt: string | null = null) =>
  // As much of a draft as its place in the queue depends on.
  ({ id, submittedAt, next: dueAt === null ? null : { kind, slot: '', dueAt } }) as QueuedDraft;

test('what is due first comes first, what is due never last, the longest waiting before', () => {
  const drafts = [
    draft('late', '2026-11-22T00:00:00.000Z'), draft('none, handed in later', null, 'review', '2026-11-20T10:00:00.000Z'),
    draft('none', null, 'review', '2026-11-20T09:00:00.000Z'), draft('soon', '2026-11-21T00:00:00.000Z'),
  ];
  expect(inOrder(drafts).map(({ id }) => id)).toEqual(['soon', 'late', 'none', 'none, handed in later']);
});

test('only the deadline of the review says when a decision is due', () => {
  expect([reviewDue(draft('a', '2026-11-22T00:00:00.000Z')), reviewDue(draft('a', '2026-11-22T00:00:00.000Z', 'expiry')), reviewDue(draft('a', null))]).toEqual(['2026-11-22T00:00:00.000Z', undefined, undefined]);
});
