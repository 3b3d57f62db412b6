import type { NotificationKind } from './kinds';
import { type Told, type Wording, when } from './wording';

type DirectoryKind = Extract<NotificationKind, 'welcome' | `licence_${string}` | `agent_review_${string}`>;

const queue = ({ recordId }: Told) => `/admin/licences?licence=${recordId}`;
const licences = '/account/licences';
const page = ({ facts }: Told) => `/agents/${facts.agentSlug}#reviews`;
const days = (told: Told) => `${String(told.params['daysLeft'])} ${told.params['daysLeft'] === 1 ? 'day' : 'days'}`;

export const directoryWording: Readonly<Record<DirectoryKind, (told: Told) => Wording>> = {
  welcome: () => ({ title: 'Welcome to Lintel', body: 'Say how you want to be written to: your language, your clock, metres or feet.', action: 'Choose', path: '/account/preferences' }),
  licence_review_requested: (t) => ({ title: `Check the licence of ${t.facts.holderName}`, body: `Number ${t.facts.licenceNumber} was handed in.`, action: 'Check', path: queue(t) }),
  licence_review_overdue: (t) => ({
    title: `Check overdue: the licence of ${t.facts.holderName}`, body: `It was due ${when(t, 'dueAt')} and nobody has decided.`, action: 'Check', path: queue(t),
  }),
  licence_verified: (t) => ({ title: 'Your licence is verified', body: `Number ${t.facts.licenceNumber} counts until ${when(t, 'until')}. Your page shows the badge.`, action: 'See your page', path: `/agents/${t.facts.agentSlug}` }),
  licence_rejected: (t) => ({ title: 'Your licence was sent back', body: t.facts.moderatorNote, action: 'Hand it in again', path: licences }),
  licence_expiring: (t) => ({
    title: `Your licence ends in ${days(t)}`, body: `Hand in the one that follows number ${t.facts.licenceNumber}, so that the badge stays.`, action: 'Renew', path: licences,
  }),
  licence_expired: (t) => ({ title: 'Your licence has ended', body: `Number ${t.facts.licenceNumber} counts no more, and the badge is gone. Hand in the one that follows.`, action: 'Renew', path: licences }),
  licence_revoked: (t) => ({ title: 'Your licence is verified no longer', body: t.facts.moderatorNote, action: 'See your licences', path: licences }),
  agent_review_received: (t) => ({ title: `You were given ${String(t.params['rating'])} ${t.params['rating'] === 1 ? 'star' : 'stars'}`, body: 'Somebody you dealt with reviewed you. You may answer once.', action: 'Read it', path: page(t) }),
  agent_review_answered: (t) => ({ title: `${t.facts.holderName} answered your review`, body: 'The answer stands under what you wrote.', action: 'Read it', path: page(t) }),
  agent_review_flagged: (t) => ({ title: `A review of ${t.facts.holderName} was flagged`, body: 'Decide whether it stands.', action: 'Decide', path: '/admin/reviews' }),
  agent_review_hidden: (t) => ({ title: `Your review of ${t.facts.holderName} was hidden`, body: t.facts.moderatorNote, action: 'Read it', path: page(t) }),
};
