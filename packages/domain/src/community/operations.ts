import type { Operation } from '@lintel/db';
import { answerEvent } from './commands/answer-event';
import { appealCase } from './commands/appeal-case';
import { appealMute } from './commands/appeal-mute';
import { createChannel } from './commands/create-channel';
import { createComment } from './commands/create-comment';
import { createPost } from './commands/create-post';
import { decideCase } from './commands/decide-case';
import { decideMute } from './commands/decide-mute';
import { editChannel } from './commands/edit-channel';
import { editComment } from './commands/edit-comment';
import { editMessage } from './commands/edit-message';
import { editPost } from './commands/edit-post';
import { flagContent } from './commands/flag-content';
import { markChannelRead } from './commands/mark-channel-read';
import { markSeen } from './commands/mark-seen';
import { muteResident } from './commands/mute-resident';
import { openDirect } from './commands/open-direct';
import { pinPost } from './commands/pin-post';
import { publishPost } from './commands/publish-post';
import { react } from './commands/react';
import { readAnnouncement } from './commands/read-announcement';
import { removeComment } from './commands/remove-comment';
import { removeMessage } from './commands/remove-message';
import { removePost } from './commands/remove-post';
import { sayTyping } from './commands/say-typing';
import { sendMessage } from './commands/send-message';
import { votePoll } from './commands/vote-poll';
import { wakeMute } from './commands/wake-mute';
import { wakePost } from './commands/wake-post';
import { countUnread } from './queries/count-unread';
import { getCase } from './queries/get-case';
import { getChannel } from './queries/get-channel';
import { getCommunity } from './queries/get-community';
import { getPost } from './queries/get-post';
import { listCases } from './queries/list-cases';
import { listChannels } from './queries/list-channels';
import { listComments } from './queries/list-comments';
import { listCommunities } from './queries/list-communities';
import { listMessages } from './queries/list-messages';
import { listMutes } from './queries/list-mutes';
import { listPeople } from './queries/list-people';
import { listPosts } from './queries/list-posts';
import { listReaders } from './queries/list-readers';
import { listRevisions } from './queries/list-revisions';

export const operations = [
  answerEvent, appealCase, appealMute, createChannel, createComment, createPost, decideCase, decideMute,
  editChannel, editComment, editMessage, editPost, flagContent, markChannelRead, markSeen, muteResident, openDirect,
  pinPost, publishPost, react, readAnnouncement, removeComment, removeMessage, removePost, sendMessage,
  votePoll, wakeMute, wakePost, getCase, getChannel, getPost, listCases, listChannels,
  listComments, listMessages, listMutes, listPeople, listPosts, listReaders, listRevisions,
  getCommunity, listCommunities, countUnread, sayTyping,
] as const satisfies readonly Operation[];
