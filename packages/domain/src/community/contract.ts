import { z } from 'zod';
import { cursor, expectedVersion, id, instant, pageOf, pageSize, writtenText } from '../fields';
import { fileKind, mediaItem } from '../media/contract';

const said = (most: number) => writtenText(most).pipe(z.string().min(1, 'must not be empty'));
const note = writtenText(1_000).pipe(z.string().min(3, 'say a little more'));

export const limits = { options: 12, mentions: 20, pinned: 5, drafts: 20, names: 200, muteDays: 365 } as const;
/** How much one person may write, and within how many seconds. */
export const pace = {
  post: { most: 10, seconds: 3_600 }, comment: { most: 40, seconds: 600 }, message: { most: 30, seconds: 30 }, flag: { most: 30, seconds: 3_600 },
} as const;

export const postKind = z.enum(['post', 'announcement', 'poll', 'event']);
export type PostKind = z.infer<typeof postKind>;
export const postStatus = z.enum(['draft', 'published', 'hidden', 'removed']);
export const contributionStatus = z.enum(['published', 'hidden', 'removed']);
export const recordType = z.enum(['post', 'comment', 'message']);
export type RecordType = z.infer<typeof recordType>;
export const reactionKind = z.enum(['like', 'thanks', 'heart', 'laugh', 'sad', 'agree']);
export const rsvpAnswer = z.enum(['going', 'maybe', 'declined']);
export const flagReason = z.enum(['spam', 'abuse', 'private', 'wrong', 'other']);
export const caseStatus = z.enum(['open', 'kept', 'hidden', 'appealed', 'restored', 'upheld']);
export const muteStatus = z.enum(['active', 'appealed', 'upheld', 'lifted', 'expired']);
export const channelKind = z.enum(['open', 'direct']);

const move = { id, expectedVersion: expectedVersion.optional() };
export const recordMove = z.object(move);
const mentioned = z.array(id).max(limits.mentions).describe('whom the words name; who is no neighbour is left out');
const clientId = id.describe('named by your device, so that one sent twice is one');

const postFields = {
  title: writtenText(160), body: writtenText(10_000), mentions: mentioned,
  startsAt: instant.nullable().describe('of an event'), endsAt: instant.nullable(), place: writtenText(160), capacity: z.int().min(1).max(100_000).nullable().describe('of an event; none: as many as like'),
  options: z.array(said(160)).max(limits.options).describe('of a poll; only before it is published'), closesAt: instant.nullable().describe('of a poll'), isMultiple: z.boolean().describe('of a poll'),
};
export const postCreateInput = z.object({
  buildingId: id, clientId: clientId.optional(), kind: postKind.default('post'), isDraft: z.boolean().default(false).describe('only for you, until it is published'),
  isUrgent: z.boolean().default(false).describe('of an announcement: told at any hour and through every channel that somebody has, whatever they chose'),
  title: postFields.title.default(''), body: postFields.body.default(''), mentions: postFields.mentions.default([]), startsAt: postFields.startsAt.default(null), endsAt: postFields.endsAt.default(null),
  place: postFields.place.default(''), capacity: postFields.capacity.default(null), options: postFields.options.default([]), closesAt: postFields.closesAt.default(null), isMultiple: postFields.isMultiple.default(false),
});
export type PostFields = Omit<z.infer<typeof postCreateInput>, 'buildingId' | 'clientId' | 'isDraft' | 'isUrgent' | 'kind'>;
export const postEditInput = z.object({
  ...move, ...postFields, kind: postKind.describe('of a draft; what others read stays what it is'), isUrgent: z.boolean().describe('of an announcement that is still a draft'),
}).partial().required({ id: true });
export const postState = z.object({ id, version: z.int(), status: postStatus });

export const authorItem = z.object({ id, name: z.string(), isStaff: z.boolean().describe('works in the house') });
export const reactionCount = z.object({ kind: reactionKind, count: z.int(), isMine: z.boolean() });
const said2 = { author: authorItem, isMine: z.boolean(), reactions: z.array(reactionCount), mentions: z.array(z.object({ userId: id, name: z.string() })), editedAt: instant.nullable(), createdAt: instant };
/** A picture or a paper that hangs on a post or a message; those who wrote it sent it to be read, by its name. */
export const attachmentItem = mediaItem.pick({ id: true, alt: true, width: true, height: true, blurhash: true, byteSize: true, renditions: true })
  .extend({ kind: fileKind, name: z.string(), isReady: z.boolean().describe('false while it is being prepared') });
export type AttachmentItem = z.infer<typeof attachmentItem>;
export const pollItem = z.object({
  options: z.array(z.object({ id, text: z.string(), votes: z.int(), isMine: z.boolean() })), ballots: z.int().describe('how many people voted'), isMultiple: z.boolean(), closesAt: instant.nullable(), isClosed: z.boolean(),
});
export const eventItem = z.object({
  startsAt: instant.nullable(), endsAt: instant.nullable(), place: z.string(), capacity: z.int().nullable(), going: z.int(), maybe: z.int(), mine: rsvpAnswer.nullable(), isOver: z.boolean(),
});
export const postItem = z.object({
  id, version: z.int(), buildingId: id, zone: z.string(), kind: postKind, status: postStatus, title: z.string(), body: z.string(), ...said2, publishedAt: instant.nullable(), updatedAt: instant, media: z.array(attachmentItem), isPinned: z.boolean(), isUrgent: z.boolean().describe('of an announcement'), comments: z.int(),
  poll: pollItem.nullable(), event: eventItem.nullable(), receipt: z.object({ isRead: z.boolean(), readers: z.int().nullable().describe('for those who work there') }).nullable().describe('of an announcement'), actions: z.array(z.string()),
});
export type PostItem = z.infer<typeof postItem>;
export const postListInput = z.object({ buildingId: id, kind: postKind.optional(), isDraft: z.boolean().default(false).describe('what you began to write'), cursor: cursor.optional(), limit: pageSize.default(20) });
export const postPage = pageOf(postItem).extend({ pinned: z.array(postItem).describe('on the first page') });
export const guestItem = z.object({ userId: id, name: z.string(), answer: rsvpAnswer });
export const postDetail = postItem.extend({ guests: z.array(guestItem).describe('who said something about coming, the first of them'), caseId: id.nullable().describe('while it is hidden: where its author may appeal'), organisationId: id });
export const readerItem = z.object({ userId: id, name: z.string(), readAt: instant.nullable() });

export const voteInput = z.object({ id, optionIds: z.array(id).max(limits.options).describe('none: your vote is taken back') });
export const rsvpInput = z.object({ id, answer: rsvpAnswer });
export const rsvpState = z.object({ id, answer: rsvpAnswer, going: z.int(), capacity: z.int().nullable() });

export const commentCreateInput = z.object({ postId: id, commentId: clientId.optional(), body: said(4_000), mentions: mentioned.default([]) });
export const commentEditInput = z.object({ ...move, body: said(4_000) });
export const commentState = z.object({ id, version: z.int(), status: contributionStatus });
export const commentItem = z.object({ id, version: z.int(), postId: id, status: contributionStatus, body: z.string(), ...said2, caseId: id.nullable(), actions: z.array(z.string()) });
export const revisionItem = z.object({ id, title: z.string(), body: z.string(), replacedAt: instant });

export const reactInput = z.object({ recordType, recordId: id, kind: reactionKind, isSet: z.boolean().default(true) });
export const recordRef = z.object({ recordType, recordId: id });

export const channelCreateInput = z.object({ buildingId: id, name: said(60), purpose: writtenText(300).default('') });
export const channelEditInput = z.object({ ...move, name: said(60), purpose: writtenText(300), isArchived: z.boolean() }).partial().required({ id: true });
export const channelState = z.object({ id, version: z.int() });
export const channelItem = z.object({
  id, version: z.int(), buildingId: id, buildingName: z.string(), kind: channelKind, name: z.string().describe('of a conversation between two: the other person’s'), purpose: z.string(), partnerId: id.nullable(), isArchived: z.boolean(),
  lastPosition: z.int(), readPosition: z.int(), unread: z.int(), lastMessageAt: instant.nullable(), lastMessage: z.object({ authorName: z.string(), body: z.string() }).nullable(),
});
export const presentItem = z.object({ userId: id, name: z.string() });
export const channelDetail = channelItem.extend({ present: z.array(presentItem).describe('who looks at it now, and lets that be seen'), canManage: z.boolean(), canWrite: z.boolean(), mutedUntil: instant.nullable().describe('you may read and not write until then') });
export const messageItem = z.object({
  id, clientId: id, channelId: id, position: z.int(), version: z.int(), status: contributionStatus, author: authorItem, isMine: z.boolean(), body: z.string().nullable().describe('null: hidden or taken back'),
  reactions: z.array(reactionCount), mentions: z.array(z.object({ userId: id, name: z.string() })), media: z.array(attachmentItem), editedAt: instant.nullable(), createdAt: instant,
});
export type MessageItem = z.infer<typeof messageItem>;
export const messageSendInput = z.object({ channelId: id, clientId, body: said(4_000), mentions: mentioned.default([]) });
export const messageState = z.object({ id, clientId: id, channelId: id, position: z.int(), version: z.int(), createdAt: instant });
export const messageEditInput = z.object({ ...move, body: said(4_000) });
export const messageListInput = z.object({ channelId: id, after: z.int().min(0).optional().describe('later than this position'), before: z.int().min(1).optional().describe('earlier than this position'), limit: pageSize });
export const messagePage = z.object({ items: z.array(messageItem).describe('in their order'), lastPosition: z.int(), hasEarlier: z.boolean(), hasLater: z.boolean() });
export const personItem = z.object({ userId: id, name: z.string(), isStaff: z.boolean(), unitLabel: z.string().nullable() });

export const flagInput = z.object({ recordType, recordId: id, reason: flagReason, note: writtenText(500).default('') });
export const caseState = z.object({ id, version: z.int(), status: caseStatus });
export const decideInput = z.object({ ...move, decision: z.enum(['keep', 'hide', 'restore', 'uphold']), note: writtenText(1_000).default('') });
export const appealInput = z.object({ ...move, note });
export const caseItem = z.object({
  id, version: z.int(), buildingId: id, recordType, recordId: id, postId: id.nullable(), status: caseStatus, authorId: id, authorName: z.string(), excerpt: z.string(), isRemoved: z.boolean().describe('its author took it down meanwhile'),
  flags: z.array(z.object({ reason: flagReason, note: z.string(), createdAt: instant })).describe('for those who decide; never who'), decidedByName: z.string().nullable(), decidedAt: instant.nullable(), decisionNote: z.string().nullable(),
  appealNote: z.string().nullable(), mutedUntil: instant.nullable().describe('its author may not write until then'), createdAt: instant, actions: z.array(z.string()),
});
export const caseListInput = z.object({ buildingId: id, status: z.array(caseStatus).max(6).optional(), cursor: cursor.optional(), limit: pageSize });

export const muteInput = z.object({ buildingId: id, userId: id, until: instant, reason: note });
export const muteDecideInput = z.object({ ...move, decision: z.enum(['lift', 'uphold']), note: writtenText(1_000).default('') });
export const muteState = z.object({ id, version: z.int(), status: muteStatus, until: instant });
export const muteItem = z.object({
  id, version: z.int(), buildingId: id, userId: id, userName: z.string(), status: muteStatus, until: instant, reason: z.string(), appealNote: z.string().nullable(), decisionNote: z.string().nullable(), createdAt: instant, actions: z.array(z.string()),
});

export const communityItem = z.object({
  id: id.describe('of the house'), name: z.string(), zone: z.string(), canAnnounce: z.boolean(), canModerate: z.boolean(), waiting: z.int().describe('cases that wait for a decision, for those who decide'),
  mutedUntil: instant.nullable().describe('you may read and not write until then'), muteId: id.nullable(),
});

/** What is new to somebody where they live and work. */
export const unreadCounts = z.object({
  messages: z.int().describe('messages in their channels and conversations that they have not read'), posts: z.int().describe('posts of their houses since they last looked'),
  houses: z.array(z.object({ id, posts: z.int() })),
});
