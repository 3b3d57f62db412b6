import { allOf, anyOf, definePolicy, inBuilding, inScope, isActor, systemOnly, whereIn } from '@lintel/kernel';

const hands = inScope('buildingId', 'building_manager', 'building_staff');
const managers = inScope('buildingId', 'building_manager');
/** Who lives there, verified, or works there, at this moment. Nobody else: neither the owner of the company nor the platform reads what neighbours write. */
const here = anyOf(inBuilding('buildingId', 'resident', 'unit_owner'), hands);
const mine = allOf(here, isActor('authorId'));
const published = whereIn('status', 'published');

/** Attributes: id, buildingId, organisationId, authorId, status. */
export const postPolicy = definePolicy('post', {
  // A draft is its author's alone; what was hidden is read by its author, who may appeal, and by those who decide.
  'post.view': anyOf(allOf(here, published), allOf(mine, whereIn('status', 'draft', 'hidden')), allOf(managers, whereIn('status', 'hidden'))),
  'post.write': here,
  'post.announce': hands,
  'post.edit': mine,
  'post.remove': anyOf(mine, managers),
  'post.pin': managers,
  'post.audience': hands,
  'post.wake': systemOnly,
});

/** Attributes: id, buildingId, organisationId, authorId, status; it stands under its post. */
export const commentPolicy = definePolicy('comment', {
  'comment.view': anyOf(allOf(here, published), allOf(mine, whereIn('status', 'hidden')), allOf(managers, whereIn('status', 'hidden'))),
  'comment.edit': mine,
  'comment.remove': anyOf(mine, managers),
});

const open = allOf(here, whereIn('kind', 'open'));
const between = allOf(here, anyOf(isActor('firstUserId'), isActor('secondUserId')));

/** Attributes: id, buildingId, organisationId, kind, firstUserId, secondUserId. What two people write to each other is theirs alone, whoever manages the house. */
export const channelPolicy = definePolicy('channel', {
  'channel.view': anyOf(open, between),
  'channel.write': anyOf(open, between),
  'channel.join': here,
  'channel.manage': managers,
});

/** Attributes: those of its channel, and authorId. */
export const messagePolicy = definePolicy('message', {
  'message.view': anyOf(open, between),
  'message.edit': mine,
  'message.remove': anyOf(mine, allOf(managers, whereIn('kind', 'open'))),
});

/** Attributes: id, buildingId, organisationId, authorId, status. Its author learns of a case by its decision, and never who flagged it. */
export const moderationPolicy = definePolicy('moderation_case', {
  'moderation.view': anyOf(managers, allOf(mine, whereIn('status', 'hidden', 'appealed', 'restored', 'upheld'))),
  'moderation.flag': here,
  'moderation.decide': managers,
  'moderation.appeal': mine,
});

/** Attributes: id, buildingId, organisationId, userId. */
export const mutePolicy = definePolicy('mute', {
  'mute.view': anyOf(managers, allOf(here, isActor('userId'))),
  'mute.decide': managers,
  'mute.appeal': allOf(here, isActor('userId')),
  'mute.wake': systemOnly,
});
