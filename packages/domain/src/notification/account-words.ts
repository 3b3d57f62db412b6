import { deviceOf } from '../access/contract';
import type { NotificationKind } from './kinds';
import { type Told, type Wording, when } from './wording';

type AccountKind = Extract<NotificationKind, `registration_${string}` | `password_${string}` | `email_change_${string}` | `credential_${string}` | `data_${string}` | `deletion_${string}` | 'new_device' | 'account_looked_at' | 'delegation_given'>;

const security = '/account/security';
const privacy = '/account/privacy';
/** Behind the mark, so that no server on the way, and no page it leads to, writes the secret down. */
const opens = (page: string, { secret }: Told) => `${page}#${secret ?? ''}`;
const notYou = 'If this was not you, change your password now and end the sessions you do not know.';

const credentials: Readonly<Record<string, string>> = {
  totp: 'an authenticator app', passkey: 'a passkey', recovery_code: 'new recovery codes', password: 'a password', identity: 'a linked account',
};
const credentialOf = (told: Told) => credentials[String(told.params['credential'])] ?? 'a way to sign in';

/** Messages about one's own account: short, and none asks for anything but a click. */
export const accountWording: Readonly<Record<AccountKind, (told: Told) => Wording>> = {
  registration_confirm: (t) => ({
    title: 'Confirm your e-mail address', action: 'Confirm the address', path: opens('/verify-email', t),
    body: 'You asked for an account. Confirm that this address is yours, and it is ready.\nThe link works for 24 hours. If you did not ask for an account, do nothing: there will be none.',
  }),
  registration_known: () => ({
    title: 'You have an account already', action: 'Sign in', path: '/sign-in',
    body: 'Someone, most likely you, asked for an account with this address. There is one already, and nothing was changed.\nSign in with it. If you forgot the password, choose a new one from there.',
  }),
  password_reset: (t) => ({
    title: 'Choose a new password', action: 'Choose a new password', path: opens('/reset-password', t),
    body: 'Someone, most likely you, said they forgot the password of this account.\nThe link works once, for one hour. If it was not you, do nothing: the password stays as it is.',
  }),
  email_change_confirm: (t) => ({
    title: 'Confirm your new e-mail address', action: 'Confirm the address', path: opens('/confirm-email', t),
    body: 'You asked to move your account to this address. Until you confirm it, the old one stays.\nThe link works for 24 hours. If you did not ask for it, do nothing.',
  }),
  email_change_asked: (t) => ({
    title: 'Your account is about to move to another address', action: 'Stop it', path: opens('/undo-email', t),
    body: `Someone, most likely you, asked to move your account to ${t.facts.email}. It moves when that address is confirmed.\nIf it was not you, stop it now: every session ends, and you choose a new password.`,
  }),
  email_change_done: (t) => ({
    title: 'Your account moved to another address', action: 'Take it back', path: opens('/undo-email', t),
    body: `Your account is now at ${t.facts.email}, and messages go there.\nIf it was not you, take it back within seven days: every session ends, and you choose a new password.`,
  }),
  password_changed: () => ({
    title: 'Your password was changed', action: 'Look at your account', path: security, body: `The password of your account was changed, and other sessions were ended.\n${notYou}`,
  }),
  new_device: (t) => ({
    title: 'A sign-in from a new device', action: 'Look at your sessions', path: security, body: `${placeOf(t)}\n${notYou}`,
  }),
  data_ready: (t) => ({
    title: 'The copy of your data is ready', action: 'Fetch it', path: privacy,
    body: `Everything we hold on you is in one file. You can fetch it until ${when(t, 'expiresAt')}, signed in as yourself; then it is deleted.\n${notYou}`,
  }),
  data_failed: () => ({
    title: 'The copy of your data could not be made', action: 'Ask again', path: privacy, body: 'We could not gather your data. Nothing was given to anybody. Ask for another copy, and tell us if it fails again.',
  }),
  deletion_begun: (t) => ({
    title: 'Your account will be deleted', action: 'Keep the account', path: '/sign-in',
    body: `You were signed out everywhere, and your account is deleted for good ${when(t, 'dueAt')}.\nTo keep it, sign in before that. If you did not ask for this, sign in now and change your password.`,
  }),
  deletion_near: (t) => ({
    title: 'Your account is about to be deleted', action: 'Keep the account', path: '/sign-in',
    body: `It is deleted for good ${when(t, 'dueAt')}. There is no way back after that.\nTo keep it, sign in before then.`,
  }),
  deletion_blocked: (t) => ({
    title: 'Your account could not be deleted yet', action: 'See why', path: privacy,
    body: `Nobody else holds a role that somebody must hold. We try again ${when(t, 'dueAt')}.\nSign in, give the role to somebody, and ask for the deletion again.`,
  }),
  deletion_cancelled: () => ({
    title: 'Your account stays', action: 'Look at your account', path: privacy, body: `It is not deleted. Keys of your programs that were ended stay ended.\n${notYou}`,
  }),
  credential_added: (t) => ({
    title: `Your account now has ${credentialOf(t)}`, action: 'Look at your account', path: security, body: `It can be used to sign in to your account, or is asked for when you do.\n${notYou}`,
  }),
  credential_removed: (t) => ({
    title: `Your account no longer has ${credentialOf(t)}`, action: 'Look at your account', path: security, body: `It opens nothing any more and is not asked for again.\n${notYou}`,
  }),
  account_looked_at: (t) => ({
    title: 'An administrator looked at your account', action: 'See your history', path: '/account/activity',
    body: `Somebody who runs the platform looked at your screens for up to half an hour, ${when(t, 'at')}. They could change nothing and saw no password, key or code. The reason they gave: ${String(t.params['reason'])}`,
  }),
  delegation_given: () => ({
    title: 'A colleague lets you act for them', action: 'Act for them', path: '/desk/organisation/standing-in',
    body: 'What you do for them is written down with both your names. Choose it where you work, and stop whenever you like.',
  }),
};

function placeOf(told: Told): string {
  const device = deviceOf(told.facts.userAgent);
  const what = device === undefined ? 'A device we do not know' : `${device.browser} on ${device.system}`;
  const where = told.facts.networkAddress === null ? '' : ` from the network address ${told.facts.networkAddress}`;
  return `${what} signed in to your account${where}, ${when(told, 'at')}.`;
}
