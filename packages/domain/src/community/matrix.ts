import { insertUser } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import * as community from './index';

const own = ['allowed', 'not_found'] as const;
const seen = ['forbidden', 'not_found'] as const;
const residing = { resident: own, unit_owner: own } as const;
const byPersons = { system: 'forbidden' } as const;
/** What neighbours and those who work there share; nobody else, whatever they own or administer. */
const neighbours: Expectation = { ...residing, building_manager: own, building_staff: own, system: 'allowed', otherwise: 'not_found' };
const writers: Expectation = { ...neighbours, ...byPersons };
/** Of a house, which the owner of its company and an administrator see: they read and write nothing in it. */
const houseSeen = { platform_admin: 'forbidden', company_owner: seen } as const;
const inHouseWriters: Expectation = { ...writers, ...houseSeen };
const managersInHouse: Expectation = { ...inHouseWriters, resident: seen, unit_owner: seen, building_staff: seen };
const managers: Expectation = { ...neighbours, resident: seen, unit_owner: seen, building_staff: seen };
/** Of what the asker wrote themselves. */
const authors: Expectation = writers;
const machine: Expectation = { resident: seen, unit_owner: seen, building_manager: seen, building_staff: seen, system: 'allowed', otherwise: 'not_found' };
const deciders: Expectation = { building_manager: own, system: 'allowed', otherwise: 'not_found' };

const house = ({ side }: Arrangement) => ({ organisation_id: side.buildingCompanyId, building_id: side.buildingId });
const inBuilding = ({ side }: Arrangement) => ({ buildingId: side.buildingId });
const aheadBy = (days: number) => new Date(Date.now() + days * 86_400_000);

interface More {
  readonly authorId?: string;
  readonly kind?: 'post' | 'poll' | 'event' | 'announcement';
  readonly status?: 'draft' | 'published';
}

/** By a stranger, published, unless said otherwise. */
async function addPost(at: Arrangement, { authorId, kind = 'post', status = 'published' }: More = {}): Promise<string> {
  const id = uuidv7();
  await at.db.insertInto('post').values({
    id, ...house(at), author_id: authorId ?? (await insertUser(at.db)).id, kind, status, title: 'The garden', body: 'Who waters it?', published_at: status === 'draft' ? null : new Date(), starts_at: kind === 'event' ? aheadBy(3) : null,
  }).execute();
  return id;
}

async function addComment(at: Arrangement, authorId?: string): Promise<string> {
  const id = uuidv7();
  await at.db.insertInto('post_comment').values({ id, organisation_id: at.side.buildingCompanyId, post_id: await addPost(at), author_id: authorId ?? (await insertUser(at.db)).id, body: 'I do.' }).execute();
  return id;
}

async function addChannel(at: Arrangement): Promise<string> {
  const id = uuidv7();
  await at.db.insertInto('channel').values({ id, ...house(at), kind: 'open', name: id }).execute();
  return id;
}

async function addMessage(at: Arrangement, authorId: string): Promise<string> {
  const id = uuidv7();
  const channelId = await addChannel(at);
  await at.db.insertInto('message').values({ id, organisation_id: at.side.buildingCompanyId, channel_id: channelId, position: 1, author_id: authorId, client_id: uuidv7(), body: 'Hello' }).execute();
  await at.db.updateTable('channel').set({ last_position: 1 }).where('id', '=', channelId).execute();
  return id;
}

async function addCase(at: Arrangement, more: { readonly authorId?: string; readonly status?: 'open' | 'hidden' } = {}): Promise<string> {
  const id = uuidv7();
  const authorId = more.authorId ?? (await insertUser(at.db)).id;
  await at.db.insertInto('moderation_case').values({ id, ...house(at), record_type: 'post', record_id: await addPost(at, { authorId }), author_id: authorId, excerpt: 'Buy now', status: more.status ?? 'open' }).execute();
  return id;
}

async function addMute(at: Arrangement, userId?: string): Promise<string> {
  const id = uuidv7();
  await at.db.insertInto('mute').values({ id, ...house(at), user_id: userId ?? (await insertUser(at.db)).id, until: aheadBy(3), reason: 'Advertising' }).execute();
  return id;
}

const post = (more: More = {}) => async (at: Arrangement) => ({ id: await addPost(at, more) });
const myPost = (more: More = {}) => async (at: Arrangement) => ({ id: await addPost(at, { authorId: at.personId, ...more }) });
const residentOf = ({ side }: Arrangement) => side.actors.resident.userId ?? '';
const ofMine = { resident: own, unit_owner: own, building_manager: own, building_staff: own, system: 'allowed', otherwise: 'not_found' } as const satisfies Expectation;

export const communityMatrix: readonly MatrixCase[] = [
  { operation: community.createPost, expected: inHouseWriters, input: (at) => ({ ...inBuilding(at), body: 'Who waters the garden?' }) },
  { operation: community.editPost, expected: authors, input: async (at) => ({ id: await addPost(at, { authorId: at.personId }), body: 'Who waters the garden on Monday?' }) },
  { operation: community.publishPost, expected: authors, input: myPost({ status: 'draft' }) },
  { operation: community.removePost, expected: managers, input: post() },
  { operation: community.pinPost, expected: managers, input: post() },
  { operation: community.readAnnouncement, expected: writers, input: post({ kind: 'announcement' }) },
  { operation: community.votePoll, expected: writers, input: async (at) => ({ id: await addPost(at, { kind: 'poll' }), optionIds: [] }) },
  { operation: community.answerEvent, expected: writers, input: async (at) => ({ id: await addPost(at, { kind: 'event' }), answer: 'going' }) },
  { operation: community.wakePost, expected: machine, input: post() },
  { operation: community.getPost, expected: neighbours, input: post() },
  { operation: community.listPosts, expected: { ...neighbours, platform_admin: 'not_found' }, input: inBuilding },
  { operation: community.listReaders, expected: { ...neighbours, resident: seen, unit_owner: seen }, input: post({ kind: 'announcement' }) },
  { operation: community.createComment, expected: writers, input: async (at) => ({ postId: await addPost(at), body: 'I do.' }) },
  { operation: community.editComment, expected: authors, input: async (at) => ({ id: await addComment(at, at.personId), body: 'I do not.' }) },
  { operation: community.removeComment, expected: managers, input: async (at) => ({ id: await addComment(at) }) },
  { operation: community.listComments, expected: neighbours, input: async (at) => ({ postId: await addPost(at) }) },
  { operation: community.listRevisions, expected: neighbours, input: async (at) => ({ recordType: 'comment', recordId: await addComment(at) }) },
  { operation: community.react, expected: writers, input: async (at) => ({ recordType: 'post', recordId: await addPost(at), kind: 'thanks' }) },
  { operation: community.createChannel, expected: managersInHouse, input: (at) => ({ ...inBuilding(at), name: uuidv7() }) },
  { operation: community.editChannel, expected: managers, input: async (at) => ({ id: await addChannel(at), purpose: 'Everything green' }) },
  { operation: community.openDirect, expected: inHouseWriters, input: (at) => ({ ...inBuilding(at), userId: (at.role === 'building_staff' ? at.side.actors.building_manager : at.side.actors.building_staff).userId }) },
  { operation: community.listChannels, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: community.getChannel, expected: neighbours, input: async (at) => ({ id: await addChannel(at) }) },
  { operation: community.listPeople, expected: neighbours, input: inBuilding },
  { operation: community.markChannelRead, expected: writers, input: async (at) => ({ id: await addChannel(at), position: 0 }) },
  { operation: community.sayTyping, expected: writers, input: async (at) => ({ id: await addChannel(at) }) },
  { operation: community.sendMessage, expected: writers, input: async (at) => ({ channelId: await addChannel(at), clientId: uuidv7(), body: 'Hello' }) },
  { operation: community.editMessage, expected: authors, input: async (at) => ({ id: await addMessage(at, at.personId), body: 'Hello everybody' }) },
  { operation: community.removeMessage, expected: ofMine, input: async (at) => ({ id: await addMessage(at, at.personId) }) },
  { operation: community.listMessages, expected: neighbours, input: async (at) => ({ channelId: await addChannel(at) }) },
  { operation: community.flagContent, expected: writers, input: async (at) => ({ recordType: 'post', recordId: await addPost(at), reason: 'spam' }) },
  { operation: community.listCases, expected: managers, input: inBuilding },
  { operation: community.getCase, expected: deciders, input: async (at) => ({ id: await addCase(at) }) },
  { operation: community.decideCase, expected: deciders, input: async (at) => ({ id: await addCase(at), decision: 'keep' }) },
  { operation: community.appealCase, expected: authors, input: async (at) => ({ id: await addCase(at, { authorId: at.personId, status: 'hidden' }), note: 'It is no advertising.' }) },
  { operation: community.muteResident, expected: managersInHouse, input: (at) => ({ ...inBuilding(at), userId: residentOf(at), until: aheadBy(2).toISOString(), reason: 'Advertising again' }) },
  { operation: community.decideMute, expected: deciders, input: async (at) => ({ id: await addMute(at), decision: 'lift' }) },
  { operation: community.appealMute, expected: ofMine, input: async (at) => ({ id: await addMute(at, at.personId), note: 'I am sorry.' }) },
  { operation: community.countUnread, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: community.markSeen, expected: writers, input: ({ side }) => ({ id: side.buildingId }) },
  { operation: community.listCommunities, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: community.getCommunity, expected: neighbours, input: ({ side }) => ({ id: side.buildingId }) },
  { operation: community.listMutes, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: community.wakeMute, expected: { building_manager: seen, system: 'allowed', otherwise: 'not_found' }, input: async (at) => ({ id: await addMute(at) }) },
];
