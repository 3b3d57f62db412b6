import { formatMoney } from '@lintel/kernel';
import { accountWording } from './account-words';
import { buildingWording } from './building-words';
import { directoryWording } from './directory-words';
import type { NotificationKind } from './kinds';
import { ticketWording } from './ticket-words';
import { type Told, type Wording, when } from './wording';

const quoted = (text: string, most = 600) => (text.length <= most ? text : `${text.slice(0, most)}…`);

const desk = (told: Told) => `/desk/listings/${told.recordId}`;
const conversation = (told: Told) => `/desk/inquiries/${told.recordId}`;
const publicPage = (id: unknown) => (typeof id === 'string' ? `/listings/${id}` : '/');

const price = ({ facts, locale }: Told) => (facts.price === null ? '' : formatMoney({ amount: facts.price, currency: facts.currency }, { locale }));

const wording: Readonly<Record<NotificationKind, (told: Told) => Wording>> = {
  review_requested: (t) => ({
    title: `Review ${t.facts.listingTitle}`, body: `${t.facts.agencyName} handed in a listing at ${t.facts.address}.`, action: 'Review', path: `/admin/review?listing=${t.recordId}`,
  }),
  review_overdue: (t) => ({
    title: `Review overdue: ${t.facts.listingTitle}`, body: `The review was due ${when(t, 'dueAt')} and nobody has decided.`, action: 'Review', path: `/admin/review?listing=${t.recordId}`,
  }),
  listing_approved: (t) => ({
    title: `Approved: ${t.facts.listingTitle}`, body: `The listing at ${t.facts.address} is approved. Publish it when you are ready.`, action: 'Publish', path: desk(t),
  }),
  changes_requested: (t) => ({
    title: `Changes asked for: ${t.facts.listingTitle}`, body: t.facts.reviewNote ?? 'See the note on the listing.', action: 'Edit', path: desk(t),
  }),
  listing_live: (t) => ({ title: `Live: ${t.facts.listingTitle}`, body: `The listing at ${t.facts.address} went live as planned.`, action: 'See it', path: desk(t) }),
  listing_expired: (t) => ({
    title: `Expired: ${t.facts.listingTitle}`, body: 'The listing contract has ended. Renew it with a new end date to put it back on the market.', action: 'Renew', path: desk(t),
  }),
  expiry_near: (t) => ({
    title: `Expires in ${String(t.params['daysLeft'])} ${t.params['daysLeft'] === 1 ? 'day' : 'days'}: ${t.facts.listingTitle}`,
    body: `The listing contract ends ${when(t, 'expirationAt')}.`, action: 'Extend', path: desk(t),
  }),
  listing_stale: (t) => ({
    title: `Quiet for a while: ${t.facts.listingTitle}`, body: 'Nothing has changed here for 30 days. New photos or a new price bring people back.', action: 'Look at it', path: desk(t),
  }),
  inquiry_received: (t) => ({
    title: `${t.facts.askerName} asks about ${t.facts.listingTitle}`, body: quoted(t.facts.message), action: 'Answer', path: conversation(t),
  }),
  inquiry_answered: (t) => ({
    title: `${t.facts.agencyName} answered about ${t.facts.listingTitle}`, body: quoted(t.facts.message, 8_000), action: 'See the listing', path: publicPage(t.params['listingId']),
  }),
  response_near: (t) => ({
    title: `${t.facts.askerName} waits for an answer`, body: `The first response about ${t.facts.listingTitle} is due ${when(t, 'dueAt')}.`, action: 'Answer', path: conversation(t),
  }),
  response_overdue: (t) => ({
    title: `Unanswered: ${t.facts.askerName} about ${t.facts.listingTitle}`, body: `The first response was due ${when(t, 'dueAt')}.`, action: 'Look at it', path: conversation(t),
  }),
  feed_failing: (t) => ({
    title: `Listings of ${String(t.params['name'])} are no longer brought up to date`,
    body: [
      t.params['isRefused'] === 'true' ? 'The source refuses to answer. Look at its address and its key.' : `It could not be read ${String(t.params['failures'])} times, one after the other.`,
      ...(typeof t.params['nextAt'] === 'string' ? [`It is asked again ${when(t, 'nextAt')}. Listings stay as they were until then.`] : []),
    ].join(' '),
    action: 'Look at the source', path: '/imports',
  }),
  webhook_disabled: (t) => ({
    title: 'A webhook was disabled',
    body: t.params['because'] === 'gone' ? 'Its address answered that it is gone. Nothing more is sent there.' : 'Its address has taken nothing for three days. Mend the receiver, enable the webhook and replay what it missed.',
    action: 'Look at it', path: `/account/webhooks/${t.recordId}`,
  }),
  invitation_received: (t) => ({
    title: `${t.facts.offeredBy === '' ? 'You are invited' : `${t.facts.offeredBy} invites you`} to ${t.facts.placeName}`,
    body: `Join as ${roleWords(t)}. The invitation runs until ${when(t, 'expiresAt')}.`, action: 'See the invitation',
    path: t.secret === undefined ? '/account/organisations' : `/account/organisations#${t.secret}`,
  }),
  invitation_accepted: (t) => ({
    title: `${t.facts.takenUpBy} joined ${t.facts.placeName}`, body: `The invitation as ${roleWords(t)} was taken up.`, action: 'See your organisations', path: '/account/organisations',
  }),
  record_shared: (t) => ({
    title: `${t.facts.offeredBy} shares ${t.facts.listingTitle === '' ? 'a record' : t.facts.listingTitle} with ${t.params['subjectType'] === 'organisation' ? 'your organisation' : 'you'}`,
    body: [t.params['right'] === 'edit' ? 'You may see and change it' : 'You may see it', typeof t.params['until'] === 'string' ? `until ${when(t, 'until')}.` : 'until it is taken back.'].join(' '),
    action: 'See it', path: t.params['subjectType'] === 'organisation' ? '/desk/organisation/sharing' : '/home/shared',
  }),
  ...accountWording,
  ...buildingWording,
  ...ticketWording,
  ...directoryWording,
  saved_search_match: (t) => ({
    title: matchTitle(t), body: [t.facts.listingTitle, t.facts.address, price(t)].filter((s) => s !== '').join(' · '), action: 'See what is new',
    path: Number(t.params['count'] ?? 1) > 1 ? `/home/searches/${t.recordId}` : publicPage(t.params['listingId']),
  }),
};

const roleWords = ({ params: { role } }: Told) => (typeof role === 'string' ? role.replaceAll('_', ' ') : '');

function matchTitle(told: Told): string {
  const count = Number(told.params['count'] ?? 1);
  return count > 1 ? `${count} new homes match your search` : 'A new home matches your search';
}

/** Puts a notification into words. Languages besides English fall back to it. */
export function wordsOf(told: Told): Wording {
  return wording[told.kind](told);
}
