import type { Frame, Templates } from './template';

const notYou = 'If this was not you, change your password now and end the sessions you do not know.';

/** The words as they are shipped, in ICU message format. Values are those of values.ts. */
export const english: Templates = {
  review_requested: { subject: 'Review {listingTitle}', body: '{agencyName} handed in a listing at {address}.', action: 'Review' },
  review_overdue: { subject: 'Review overdue: {listingTitle}', body: 'The review was due {dueAt} and nobody has decided.', action: 'Review' },
  listing_approved: { subject: 'Approved: {listingTitle}', body: 'The listing at {address} is approved. Publish it when you are ready.', action: 'Publish' },
  changes_requested: { subject: 'Changes asked for: {listingTitle}', body: '{has_reviewNote, select, yes {{reviewNote}} other {See the note on the listing.}}', action: 'Edit', line: 'See the note on the listing.' },
  listing_live: { subject: 'Live: {listingTitle}', body: 'The listing at {address} went live as planned.', action: 'See it' },
  listing_expired: { subject: 'Expired: {listingTitle}', body: 'The listing contract has ended. Renew it with a new end date to put it back on the market.', action: 'Renew' },
  expiry_near: { subject: 'Expires in {daysLeft, plural, one {# day} other {# days}}: {listingTitle}', body: 'The listing contract ends {expirationAt}.', action: 'Extend' },
  listing_stale: { subject: 'Quiet for a while: {listingTitle}', body: 'Nothing has changed here for 30 days. New photos or a new price bring people back.', action: 'Look at it' },
  inquiry_received: { subject: '{askerName} asks about {listingTitle}', body: '{message}', action: 'Answer', line: 'A new inquiry waits for your answer.', sms: 'New inquiry about {listingTitle}' },
  inquiry_answered: { subject: '{agencyName} answered about {listingTitle}', body: '{message}', action: 'See the listing', line: 'Your inquiry has an answer.' },
  response_near: { subject: '{askerName} waits for an answer', body: 'The first response about {listingTitle} is due {dueAt}.', action: 'Answer', sms: 'A first response about {listingTitle} is due {dueAt}' },
  response_overdue: { subject: 'Unanswered: {askerName} about {listingTitle}', body: 'The first response was due {dueAt}.', action: 'Look at it', sms: 'A first response about {listingTitle} was due {dueAt}' },
  welcome: { subject: 'Welcome to Lintel', body: 'Say how you want to be written to: your language, your clock, metres or feet.', action: 'Choose' },
  licence_review_requested: { subject: 'Check the licence of {holderName}', body: 'Number {licenceNumber} was handed in.', action: 'Check' },
  licence_review_overdue: { subject: 'Check overdue: the licence of {holderName}', body: 'It was due {dueAt} and nobody has decided.', action: 'Check' },
  licence_verified: { subject: 'Your licence is verified', body: 'Number {licenceNumber} counts until {until}. Your page shows the badge.', action: 'See your page' },
  licence_rejected: { subject: 'Your licence was sent back', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {See the note on the licence.}}', action: 'Hand it in again', line: 'See the note on the licence.' },
  licence_expiring: { subject: 'Your licence ends in {daysLeft, plural, one {# day} other {# days}}', body: 'Hand in the one that follows number {licenceNumber}, so that the badge stays.', action: 'Renew' },
  licence_expired: { subject: 'Your licence has ended', body: 'Number {licenceNumber} counts no more, and the badge is gone. Hand in the one that follows.', action: 'Renew' },
  licence_revoked: { subject: 'Your licence is verified no longer', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {See the note on the licence.}}', action: 'See your licences', line: 'See the note on the licence.' },
  agent_review_received: { subject: 'You were given {rating, plural, one {# star} other {# stars}}', body: 'Somebody you dealt with reviewed you. You may answer once.', action: 'Read it' },
  agent_review_answered: { subject: '{holderName} answered your review', body: 'The answer stands under what you wrote.', action: 'Read it' },
  agent_review_flagged: { subject: 'A review of {holderName} was flagged', body: 'Decide whether it stands.', action: 'Decide' },
  agent_review_hidden: { subject: 'Your review of {holderName} was hidden', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {See the note on the review.}}', action: 'Read it', line: 'See the note on the review.' },
  feed_failing: {
    subject: 'Listings of {name} are no longer brought up to date', action: 'Look at the source',
    body: '{isRefused, select, true {The source refuses to answer. Look at its address and its key.} other {It could not be read {failures} times, one after the other.}}{has_nextAt, select, yes { It is asked again {nextAt}. Listings stay as they were until then.} other {}}',
  },
  webhook_disabled: {
    subject: 'A webhook was disabled', action: 'Look at it',
    body: '{because, select, gone {Its address answered that it is gone. Nothing more is sent there.} other {Its address has taken nothing for three days. Mend the receiver, enable the webhook and replay what it missed.}}',
  },
  invitation_received: {
    subject: '{has_offeredBy, select, yes {{offeredBy} invites you to {placeName}} other {You are invited to {placeName}}}',
    body: 'Join as {role}. The invitation runs until {expiresAt}.', action: 'See the invitation',
  },
  invitation_accepted: { subject: '{takenUpBy} joined {placeName}', body: 'The invitation as {role} was taken up.', action: 'See your organisations' },
  record_shared: {
    subject: '{offeredBy} shares {has_listingTitle, select, yes {{listingTitle}} other {a record}} with {subjectType, select, organisation {your organisation} other {you}}',
    body: '{right, select, edit {You may see and change it} act {You may do with it what its own people do} other {You may see it}} {has_until, select, yes {until {until}.} other {until it is taken back.}}', action: 'See it',
  },
  saved_search_match: {
    subject: '{count, plural, =0 {A new home matches your search} one {A new home matches your search} other {# new homes match your search}}',
    body: '{listingTitle}\n{address}\n{price}', action: 'See what is new', line: '{listingTitle}',
  },
  verification_waiting: { subject: '{askerName} asks to be verified', body: 'They say they live in {placeName}. Look at what they sent and decide.', action: 'Decide' },
  verification_due: { subject: '{askerName} waits for your decision', body: 'Three quarters of the time to decide about {placeName} are gone.', action: 'Decide' },
  verification_overdue: { subject: 'Overdue: {askerName}', body: 'Nobody has decided about {placeName} in time.', action: 'Decide' },
  verification_rejected: { subject: 'Your request for {placeName} was turned down', body: 'The reason stands with the request. You can ask again.', action: 'See why' },
  evidence_needed: { subject: 'Your building needs something to see that you live in {placeName}', body: 'A photo of the lease, a bill with your name or the key handover is enough.', action: 'Send it' },
  resident_verified: { subject: 'Welcome home: you are verified in {placeName}', body: 'You see everything of your building from now on.', action: 'See your building' },
  residency_ended: { subject: 'You live in {placeName} no more', body: 'Your access to the building has ended. If that is a mistake, ask to be verified again.', action: 'See what happened' },
  lease_ending: {
    subject: 'A lease ends {daysLeft, plural, =0 {today} one {in # day} other {in # days}}: {placeName}', body: 'Its last day is {endsOn}; access to the building ends with it. Extend it or plan the move.', action: 'See your home page',
  },
  house_rules_published: { subject: 'New house rules: {placeName}', body: 'Please read them and say that you have.', action: 'Read them' },
  house_rules_reminder: { subject: 'Please read the house rules of {placeName}', body: 'You have not acknowledged the edition that is in force.', action: 'Read them' },
  week_summed_up: { subject: 'The week in {placeName}', body: 'What was reported, what ended and what is open, for the week that began on {week}.', action: 'Read it' },
  announcement_published: { subject: '{placeName}: {postTitle}', body: '{said}', action: 'Read it', line: 'A new announcement from your building.' },
  announcement_urgent: { subject: 'Urgent from {placeName}: {postTitle}', body: '{said}', action: 'Read it', line: 'Your building asks you to read this now.', sms: '{placeName}, urgent: {postTitle}' },
  mentioned: { subject: '{askerName} named you{has_placeName, select, yes { in {placeName}} other {}}', body: '{has_said, select, yes {{said}} other {Read what was said.}}', action: 'Read it', line: 'Read what was said.' },
  post_commented: { subject: '{askerName} commented on what you wrote', body: '{has_said, select, yes {{said}} other {Read what was said.}}', action: 'Read it', line: '{has_postTitle, select, yes {{postTitle}} other {Read what was said.}}' },
  direct_message: { subject: '{askerName} wrote to you', body: '{has_said, select, yes {{said}} other {Read it and write back.}}', action: 'Answer', line: 'Read it and write back.', sms: '{askerName} wrote to you on Lintel' },
  channel_message: { subject: '{has_channelName, select, yes {New in {channelName}} other {New in a channel}}', body: '{has_said, select, yes {{askerName}: {said}} other {Read what was said.}}', action: 'Read it', line: 'Read what was said since you were here.' },
  event_near: { subject: 'Tomorrow: {postTitle}', body: 'It begins {startsAt}. You said that you might come.', action: 'See it', sms: '{postTitle} begins {startsAt}' },
  content_flagged: { subject: 'Reported in {placeName}', body: 'A neighbour does not want something to stand there. Look at it and decide.', action: 'Decide' },
  moderation_appealed: { subject: '{askerName} asks you to look again', body: 'They do not agree with a decision in {placeName}.', action: 'Decide' },
  content_hidden: { subject: 'Something you wrote was hidden', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {Neighbours do not see it any more.}}\nYou can ask to have it looked at again.', action: 'See it', line: 'Neighbours do not see it any more. You can ask to have it looked at again.' },
  content_restored: { subject: 'What you wrote is shown again', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {Neighbours see it again.}}', action: 'See it', line: 'Neighbours see it again.' },
  content_upheld: { subject: 'What you wrote stays hidden', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {It was looked at again.}}', action: 'See it', line: 'It was looked at again.' },
  flag_decided: { subject: 'What you reported was looked at', body: '{decision, select, hidden {It is hidden now.} other {It may stay.}} Thank you for saying so.', action: 'See your community' },
  resident_muted: { subject: 'You may not write in {placeName} for a while', body: 'You can read everything, and write again {until}.\n{has_moderatorNote, select, yes {{moderatorNote}} other {}}', action: 'See why', line: 'You can read everything, and ask to be heard.' },
  mute_decided: { subject: '{decision, select, lifted {You may write in {placeName} again} other {You may still not write in {placeName}}}', body: '{has_moderatorNote, select, yes {{moderatorNote}} other {It was looked at again.}}', action: 'See it', line: 'It was looked at again.' },
  ticket_reported: { subject: 'Reported: #{ticketNumber} {ticketTitle}', body: '{placeName}. Nobody has it in hand yet.', action: 'Hand it over' },
  ticket_assigned: { subject: 'In your hands: #{ticketNumber} {ticketTitle}', body: '{placeName}', action: 'See it' },
  ticket_reply: { subject: 'A resident wrote: #{ticketNumber} {ticketTitle}', body: '{placeName}', action: 'Answer' },
  ticket_reopened: { subject: 'Not mended: #{ticketNumber} {ticketTitle}', body: '{placeName}. What is still wrong stands with the ticket.', action: 'See it' },
  ticket_due: { subject: 'A promise ends soon: #{ticketNumber} {ticketTitle}', body: '{placeName}. Three quarters of the time are gone.', action: 'See it' },
  ticket_overdue: { subject: 'A promise was missed: #{ticketNumber} {ticketTitle}', body: '{placeName}', action: 'See it' },
  ticket_escalated: { subject: 'Still waiting: #{ticketNumber} {ticketTitle}', body: '{placeName}. A promise was missed, and nobody has kept it since.', action: 'See it' },
  ticket_answered: { subject: 'The house answered: #{ticketNumber} {ticketTitle}', body: 'Read what was said and write back if you need to.', action: 'Read it' },
  ticket_question: { subject: 'The house asks you: #{ticketNumber} {ticketTitle}', body: 'Nothing goes on until you answer.', action: 'Answer' },
  ticket_completed: { subject: 'Mended: #{ticketNumber} {ticketTitle}', body: 'Say so if it is not. It closes by itself after seven days.', action: 'Rate it' },
  ticket_declined: { subject: 'Turned down: #{ticketNumber} {ticketTitle}', body: 'The reason stands with the ticket.', action: 'See why' },
  data_ready: {
    subject: 'The copy of your data is ready', action: 'Fetch it', line: 'You can fetch it until {expiresAt}.',
    body: `Everything we hold on you is in one file. You can fetch it until {expiresAt}, signed in as yourself; then it is deleted.\n${notYou}`,
  },
  data_failed: {
    subject: 'The copy of your data could not be made', action: 'Ask again', line: 'Ask for another copy, and tell us if it fails again.',
    body: 'We could not gather your data. Nothing was given to anybody. Ask for another copy, and tell us if it fails again.',
  },
  deletion_begun: {
    subject: 'Your account will be deleted', action: 'Keep the account', sms: 'Your Lintel account will be deleted {dueAt}. To keep it, sign in before that and say so.',
    body: 'You were signed out everywhere, and your account is deleted for good {dueAt}.\nTo keep it, sign in before that and choose to keep it. If you did not ask for this, sign in now, keep it, and change your password.',
  },
  deletion_near: {
    subject: 'Your account is about to be deleted', action: 'Keep the account', sms: 'Your Lintel account is deleted for good {dueAt}. To keep it, sign in before then and say so.',
    body: 'It is deleted for good {dueAt}. There is no way back after that.\nTo keep it, sign in before then and choose to keep it.',
  },
  deletion_blocked: {
    subject: 'Your account could not be deleted yet', action: 'See why',
    body: 'Nobody else holds a role that somebody must hold. We try again {dueAt}.\nSign in, give the role to somebody, and ask for the deletion again.',
  },
  deletion_cancelled: { subject: 'Your account stays', action: 'Look at your account', body: `It is not deleted. Keys of your programs that were ended stay ended.\n${notYou}` },
  registration_confirm: {
    subject: 'Confirm your e-mail address', action: 'Confirm the address',
    body: 'You asked for an account. Confirm that this address is yours, and it is ready.\nThe link works for 24 hours. If you did not ask for an account, do nothing: there will be none.',
  },
  registration_known: {
    subject: 'You have an account already', action: 'Sign in',
    body: 'Someone, most likely you, asked for an account with this address. There is one already, and nothing was changed.\nSign in with it. If you forgot the password, choose a new one from there.',
  },
  password_reset: {
    subject: 'Choose a new password', action: 'Choose a new password',
    body: 'Someone, most likely you, said they forgot the password of this account.\nThe link works once, for one hour. If it was not you, do nothing: the password stays as it is.',
  },
  email_change_confirm: {
    subject: 'Confirm your new e-mail address', action: 'Confirm the address',
    body: 'You asked to move your account to this address. Until you confirm it, the old one stays.\nThe link works for 24 hours. If you did not ask for it, do nothing.',
  },
  email_change_asked: {
    subject: 'Your account is about to move to another address', action: 'Stop it',
    body: 'Someone, most likely you, asked to move your account to {email}. It moves when that address is confirmed.\nIf it was not you, stop it now: every session ends, and you choose a new password.',
  },
  email_change_done: {
    subject: 'Your account moved to another address', action: 'Take it back',
    body: 'Your account is now at {email}, and messages go there.\nIf it was not you, take it back within seven days: every session ends, and you choose a new password.',
  },
  password_changed: { subject: 'Your password was changed', action: 'Look at your account', body: `The password of your account was changed, and other sessions were ended.\n${notYou}` },
  new_device: {
    subject: 'A sign-in from a new device', action: 'Look at your sessions', line: 'If this was not you, change your password now.',
    body: `{has_browser, select, yes {{browser} on {system}} other {A device we do not know}} signed in to your account{has_networkAddress, select, yes { from the network address {networkAddress}} other {}}, {at}.\n${notYou}`,
  },
  credential_added: { subject: 'Your account now has {credential}', action: 'Look at your account', body: `It can be used to sign in to your account, or is asked for when you do.\n${notYou}` },
  credential_removed: { subject: 'Your account no longer has {credential}', action: 'Look at your account', body: `It opens nothing any more and is not asked for again.\n${notYou}` },
  account_looked_at: {
    subject: 'An administrator looked at your account', action: 'See your history', line: 'They could change nothing and saw no password, key or code.',
    body: 'Somebody who runs the platform looked at your screens for up to half an hour, {at}. They could change nothing and saw no password, key or code.{has_reason, select, yes { The reason they gave: {reason}} other {}}',
  },
  delegation_given: {
    subject: 'A colleague lets you act for them', body: 'What you do for them is written down with both your names. Choose it where you work, and stop whenever you like.', action: 'Act for them',
  },
  phone_code: { subject: 'Confirm your number', body: 'Your code is {code}. It works for ten minutes.', action: 'Confirm', sms: 'Your Lintel code is {code}. It works for ten minutes. Nobody from Lintel asks for it.' },
};

export const englishFrame: Frame = {
  hello: 'Hello {name},',
  helloNobody: 'Hello,',
  becauseRecord: 'You get this because you are named on this record.',
  becauseAccount: 'You get this because it is about your account.',
  unsubscribe: 'Stop messages of this kind',
  settings: 'Choose what you are told',
  digestSubject: '{count, plural, one {# thing} other {# things}} you were not told at once',
  digestMore: 'And {count, plural, one {# more} other {# more}}.',
  digestAction: 'See all',
  digestLine: '{first} and {count, plural, one {# more} other {# more}}',
};



export const englishCredentials: Readonly<Record<string, string>> = {
  totp: 'an authenticator app', passkey: 'a passkey', recovery_code: 'new recovery codes', password: 'a password', identity: 'a linked account', other: 'a way to sign in',
};
