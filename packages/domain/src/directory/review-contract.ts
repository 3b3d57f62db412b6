import { z } from 'zod';
import { cursor, expectedVersion, id, instant, pageOf, pageSize, writtenText } from '../fields';

/** Days in which one may change what one wrote. */
export const editDays = 14;

export const stars = z.int().min(1, 'give one to five stars').max(5, 'give one to five stars');
const body = writtenText(4_000).pipe(z.string().min(20, 'say it in a sentence or two')).meta({ examples: ['Answered within the hour, and knew every house of the street.'] });
export const flagKind = z.enum(['untrue', 'abusive', 'private', 'advertising', 'other']);
export const reviewStatus = z.enum(['published', 'hidden']);

export const reviewWriteInput = z.object({ agentId: id, listingId: id.describe('the home you dealt with each other about'), rating: stars, body });
export const reviewEditInput = z.object({ id, expectedVersion: expectedVersion.optional(), rating: stars.optional(), body: body.optional() });
export const reviewAnswerInput = z.object({ id, expectedVersion: expectedVersion.optional(), answer: writtenText(2_000).pipe(z.string().min(2, 'write an answer')) });
export const reviewFlagInput = z.object({ id, kind: flagKind, note: writtenText(500).default('') });
export const reviewModerateInput = z.object({ id, expectedVersion: expectedVersion.optional(), note: writtenText(500).pipe(z.string().min(3, 'must say why')) });
export const reviewKeepInput = z.object({ id, expectedVersion: expectedVersion.optional() });
export const reviewState = z.object({ id, version: z.int(), status: reviewStatus });

export const review = z.object({
  id, version: z.int(), status: reviewStatus, rating: z.int(), body: z.string(), authorName: z.string(), kind: z.enum(['inquiry', 'closing']),
  city: z.string().describe('of the home it is about'), createdAt: instant, editedAt: instant.nullable(), answer: z.string().nullable(), answeredAt: instant.nullable(),
  moderationNote: z.string().nullable().describe('why it is hidden; for its author, its agent and moderators'),
  /** The commands the asker may give now. */
  actions: z.array(z.string()),
});
export type Review = z.infer<typeof review>;
export const reviewListInput = z.object({ agentId: id, stars: stars.optional(), cursor: cursor.optional(), limit: z.int().min(1).max(50).default(10) });
export const reviewPage = pageOf(review);

export const reviewableInput = z.object({ agentId: id.optional() });
export const reviewable = z.object({
  items: z.array(z.object({ agentId: id, agentSlug: z.string(), agentName: z.string(), listingId: id, address: z.string(), kind: z.enum(['inquiry', 'closing']), since: instant })),
});

export const flaggedListInput = z.object({ are: z.enum(['open', 'hidden']).default('open'), cursor: cursor.optional(), limit: pageSize });
export const flaggedItem = review.extend({
  agent: z.object({ id, slug: z.string(), name: z.string(), agencyName: z.string() }), authorId: id,
  flags: z.array(z.object({ kind: flagKind, note: z.string(), by: z.string(), at: instant, isByAgent: z.boolean() })),
});
export type FlaggedReview = z.infer<typeof flaggedItem>;
export const flaggedPage = pageOf(flaggedItem);
