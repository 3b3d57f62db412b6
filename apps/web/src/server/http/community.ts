import {
  answerEvent, appealCase, appealMute, countUnread, createChannel, createComment, createPost, decideCase, decideMute, editChannel, editComment, editMessage, editPost, flagContent, getCase, getChannel, getCommunity, getPost, listCases, listChannels, listComments, listCommunities,
  listMessages, listMutes, listPeople, listPosts, listReaders, listRevisions, markChannelRead, markSeen, muteResident, openDirect, pinPost, publishPost, react, readAnnouncement, removeComment, removeMessage, removePost, sayTyping, sendMessage, votePoll,
} from '@lintel/domain/community';
import { type RestRow, row } from '../rest/row';

const posts = { read: { scope: 'community:read', tag: 'Community' }, write: { scope: 'community:write', tag: 'Community' } } as const;
const messages = { read: { scope: 'community:read', tag: 'Messages' }, write: { scope: 'community:write', tag: 'Messages' } } as const;
const moderation = { read: { scope: 'community:read', tag: 'Moderation' }, write: { scope: 'community:write', tag: 'Moderation' } } as const;

export const community: readonly RestRow[] = [
  row(listCommunities, { method: 'GET', path: '/communities', ...posts.read }),
  row(getCommunity, { method: 'GET', path: '/communities/{id}', ...posts.read }),
  row(countUnread, { method: 'GET', path: '/unread', ...posts.read }),
  row(markSeen, { method: 'PUT', path: '/communities/{id}/seen', ...posts.write }),
  row(listPosts, { method: 'GET', path: '/buildings/{buildingId}/posts', ...posts.read }),
  row(createPost, { method: 'POST', path: '/buildings/{buildingId}/posts', status: 201, location: ({ id }) => `/posts/${id}`, ...posts.write }),
  row(getPost, { method: 'GET', path: '/posts/{id}', ...posts.read }),
  row(editPost, { method: 'PATCH', path: '/posts/{id}', ...posts.write }),
  row(removePost, { method: 'DELETE', path: '/posts/{id}', status: 200, ...posts.write }),
  row(publishPost, { method: 'POST', path: '/posts/{id}/publish', ...posts.write }),
  row(pinPost, { method: 'PUT', path: '/posts/{id}/pin', ...posts.write }),
  row(readAnnouncement, { method: 'POST', path: '/posts/{id}/read', ...posts.write }),
  row(listReaders, { method: 'GET', path: '/posts/{id}/readers', ...posts.read }),
  row(votePoll, { method: 'PUT', path: '/posts/{id}/vote', ...posts.write }),
  row(answerEvent, { method: 'PUT', path: '/posts/{id}/rsvp', ...posts.write }),
  row(listComments, { method: 'GET', path: '/posts/{postId}/comments', ...posts.read }),
  row(createComment, { method: 'POST', path: '/posts/{postId}/comments', status: 201, ...posts.write }),
  row(editComment, { method: 'PATCH', path: '/comments/{id}', ...posts.write }),
  row(removeComment, { method: 'DELETE', path: '/comments/{id}', status: 200, ...posts.write }),
  row(react, { method: 'PUT', path: '/reactions/{recordType}/{recordId}', ...posts.write }),
  row(listRevisions, { method: 'GET', path: '/revisions/{recordType}/{recordId}', ...posts.read }),
  row(listChannels, { method: 'GET', path: '/channels', ...messages.read }),
  row(createChannel, { method: 'POST', path: '/buildings/{buildingId}/channels', status: 201, location: ({ id }) => `/channels/${id}`, ...messages.write }),
  row(listPeople, { method: 'GET', path: '/buildings/{buildingId}/people', ...messages.read }),
  row(openDirect, { method: 'PUT', path: '/buildings/{buildingId}/conversations/{userId}', ...messages.write }),
  row(getChannel, { method: 'GET', path: '/channels/{id}', ...messages.read }),
  row(editChannel, { method: 'PATCH', path: '/channels/{id}', ...messages.write }),
  row(markChannelRead, { method: 'PUT', path: '/channels/{id}/read', ...messages.write }),
  row(sayTyping, { method: 'POST', path: '/channels/{id}/typing', ...messages.write }),
  row(listMessages, { method: 'GET', path: '/channels/{channelId}/messages', ...messages.read }),
  row(sendMessage, { method: 'POST', path: '/channels/{channelId}/messages', status: 201, ...messages.write }),
  row(editMessage, { method: 'PATCH', path: '/messages/{id}', ...messages.write }),
  row(removeMessage, { method: 'DELETE', path: '/messages/{id}', status: 200, ...messages.write }),
  row(flagContent, { method: 'POST', path: '/flags/{recordType}/{recordId}', status: 201, ...moderation.write }),
  row(listCases, { method: 'GET', path: '/buildings/{buildingId}/moderation', ...moderation.read }),
  row(getCase, { method: 'GET', path: '/moderation/{id}', ...moderation.read }),
  row(decideCase, { method: 'POST', path: '/moderation/{id}/decide', ...moderation.write }),
  row(appealCase, { method: 'POST', path: '/moderation/{id}/appeal', ...moderation.write }),
  row(listMutes, { method: 'GET', path: '/mutes', ...moderation.read }),
  row(muteResident, { method: 'POST', path: '/buildings/{buildingId}/mutes', status: 201, ...moderation.write }),
  row(decideMute, { method: 'POST', path: '/mutes/{id}/decide', ...moderation.write }),
  row(appealMute, { method: 'POST', path: '/mutes/{id}/appeal', ...moderation.write }),
];
