import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../fields';
import { postKind, recordType, rsvpAnswer } from './contract';

const inHouse = { buildingId: id };
const mentions = z.array(id).describe('whom the words name');

const post = 'post';
export const postDrafted = defineEvent({ type: 'post.drafted', aggregateType: post, description: 'Somebody began to write a post; nobody else sees it.', schema: z.object({ draftedIn: id, kind: postKind }) });
export const postCreated = defineEvent({ type: 'post.created', aggregateType: post, description: 'A post, an announcement, a poll or an event was published in a house.', schema: z.object({ ...inHouse, kind: postKind, mentions }) });
export const postUpdated = defineEvent({
  type: 'post.updated', aggregateType: post, description: 'A published post was changed; `changed` names the fields. What it said before is kept.', schema: z.object({ ...inHouse, kind: postKind, changed: z.array(z.string()), mentions: mentions.describe('whom it names now and did not before') }),
});
export const postPinned = defineEvent({ type: 'post.pinned', aggregateType: post, description: 'A post was put on top of the feed, or no longer.', schema: z.object({ ...inHouse, isPinned: z.boolean() }) });
export const postRemoved = defineEvent({ type: 'post.removed', aggregateType: post, description: 'A post was taken down by its author or by who manages the house.', schema: z.object({ ...inHouse, byAuthor: z.boolean() }) });
export const pollClosed = defineEvent({ type: 'poll.closed', aggregateType: post, description: 'The time to vote is over.', schema: z.object({ ...inHouse, ballots: z.int() }) });
export const postEventNear = defineEvent({ type: 'post.event_near', aggregateType: 'deadline', description: 'An event begins within a day; who comes is reminded.', schema: z.object({ ...inHouse, postId: id, startsAt: instant }) });
export const postRead = defineEvent({ type: 'post.read', aggregateType: 'post_receipt', description: 'Somebody has read an announcement.', schema: z.object({ readIn: id, announcementId: id, userId: id }) });
export const pollVoted = defineEvent({ type: 'poll.voted', aggregateType: 'poll_ballot', description: 'Somebody voted in a poll, or otherwise than before; for what, only the ballot says.', schema: z.object({ ...inHouse, postId: id }) });
export const rsvpChanged = defineEvent({ type: 'rsvp.changed', aggregateType: 'rsvp', description: 'Somebody said whether they come to an event.', schema: z.object({ ...inHouse, postId: id, userId: id, answer: rsvpAnswer }) });

const comment = 'comment';
const onPost = { ...inHouse, postId: id };
export const commentCreated = defineEvent({ type: 'comment.created', aggregateType: comment, description: 'Somebody commented on a post.', schema: z.object({ ...onPost, mentions }) });
export const commentUpdated = defineEvent({ type: 'comment.updated', aggregateType: comment, description: 'A comment was changed; what it said before is kept.', schema: z.object(onPost) });
export const commentRemoved = defineEvent({ type: 'comment.removed', aggregateType: comment, description: 'A comment was taken down by its author or by who manages the house.', schema: z.object({ ...onPost, byAuthor: z.boolean() }) });
/** Of a conversation between two, the house is not named: its other people hear nothing of it. */
export const reactionChanged = defineEvent({
  type: 'reaction.changed', aggregateType: 'reaction', description: 'Somebody reacted to a post, a comment or a message, or took it back.',
  schema: z.object({ buildingId: id.nullable(), postId: id.nullable(), channelId: id.nullable(), recordType, recordId: id, kind: z.string(), isSet: z.boolean() }),
});

const channel = 'channel';
export const channelCreated = defineEvent({ type: 'channel.created', aggregateType: channel, description: 'A channel was opened in a house, or two people began to write to each other.', schema: z.object({ buildingId: id.nullable(), userIds: z.array(id).describe('of a conversation between two') }) });
export const channelUpdated = defineEvent({ type: 'channel.updated', aggregateType: channel, description: 'A channel was named anew, closed or opened again; `changed` names the fields.', schema: z.object({ ...inHouse, changed: z.array(z.string()) }) });
const message = 'message';
const inChannel = { buildingId: id.nullable(), channelId: id, position: z.int() };
export const messageSent = defineEvent({ type: 'message.sent', aggregateType: message, description: 'A message was written in a channel; its words stay in the row.', schema: z.object({ ...inChannel, recipientId: id.nullable().describe('of a message between two'), mentions }) });
export const messageUpdated = defineEvent({ type: 'message.updated', aggregateType: message, description: 'A message was changed; what it said before is kept.', schema: z.object(inChannel) });
export const messageRemoved = defineEvent({ type: 'message.removed', aggregateType: message, description: 'A message was taken back by its author or by who manages the house.', schema: z.object({ ...inChannel, byAuthor: z.boolean() }) });

const moderation = 'moderation_case';
/** What was flagged; `channelId` and `postId` say where it stands, so that those who look at it see what becomes of it. */
const ofCase = { ...inHouse, recordType, recordId: id, postId: id.nullable(), channelId: id.nullable() };
export const contentFlagged = defineEvent({ type: 'content.flagged', aggregateType: moderation, description: 'A neighbour does not want a post, a comment or a message to stand there.', schema: z.object({ buildingId: id, of: recordType, reason: z.string(), flags: z.int() }) });
export const contentKept = defineEvent({ type: 'content.kept', aggregateType: moderation, description: 'What was flagged may stay.', schema: z.object({ buildingId: id, of: recordType }) });
export const contentHidden = defineEvent({ type: 'content.hidden', aggregateType: moderation, description: 'What was flagged is hidden from the neighbours; its author may appeal.', schema: z.object({ ...ofCase, subjectId: id }) });
export const contentAppealed = defineEvent({ type: 'content.appealed', aggregateType: moderation, description: 'The author of what was hidden asks to have it shown again.', schema: z.object({ buildingId: id, of: recordType }) });
export const contentRestored = defineEvent({ type: 'content.restored', aggregateType: moderation, description: 'What was hidden is shown again.', schema: z.object({ ...ofCase, subjectId: id }) });
export const contentUpheld = defineEvent({ type: 'content.upheld', aggregateType: moderation, description: 'What was hidden stays hidden after its author’s appeal.', schema: z.object({ buildingId: id, of: recordType, subjectId: id }) });

const mute = 'mute';
const ofMute = { ...inHouse, userId: id };
export const muteSet = defineEvent({ type: 'mute.set', aggregateType: mute, description: 'Somebody may not write in a house until then.', schema: z.object({ ...ofMute, until: instant }) });
export const muteAppealed = defineEvent({ type: 'mute.appealed', aggregateType: mute, description: 'Somebody who was muted asks to be heard again.', schema: z.object(ofMute) });
export const muteUpheld = defineEvent({ type: 'mute.upheld', aggregateType: mute, description: 'A mute stays after the appeal.', schema: z.object(ofMute) });
export const muteLifted = defineEvent({ type: 'mute.lifted', aggregateType: mute, description: 'Somebody who was muted may write again before the time.', schema: z.object(ofMute) });
export const muteExpired = defineEvent({ type: 'mute.expired', aggregateType: mute, description: 'The time of a mute is over.', schema: z.object(ofMute) });
