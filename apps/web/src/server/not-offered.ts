/** Operations that no door of the web process opens, each with the reason. Workflows, reactions and the server itself run them. */
export const notOffered = {
  'session.start': 'runs inside signing in, after the password was checked',
  'session.finish': 'runs inside signing in, with the second factor',
  'passkey.signIn': 'runs inside signing in, with the passkey',
  'identity.conclude': 'the door that providers send browsers back to runs it with what they said',
  'session.rotate': 'the door runs it after a change that lets a session do more',
  'account.sweep': 'a worker runs it every minute',
  'listing.wake': 'a workflow asks it when a deadline is due',
  'inquiry.wake': 'a workflow asks it when a deadline is due',
  'savedSearch.wake': 'a workflow asks it when an alert is due',
  'invitation.wake': 'a workflow asks it when an invitation has run out',
  'grant.wake': 'a workflow asks it when the time of a share is over',
  'media.receive': 'the door that stored and sniffed the bytes says by it that a file has arrived',
  'media.open': 'the door that lends a document notes by it who opened it',
  'media.locate': 'the door that serves files asks it where a picture lies and who may see it',
  'media.getUpload': 'the door that takes files asks it what was announced',
  'media.attach': 'the demo and feeds hand over pictures that are rendered already',
  'media.claim': 'the workflow that processes uploads takes files by it',
  'media.settle': 'the workflow that processes uploads says by it how one ended',
  'media.countWaiting': 'the workflow that processes uploads asks it whether to go on',
  'media.listStalled': 'a worker looks by it for uploads that nobody processes',
  'media.listLeftovers': 'a worker looks by it for files that may go from the store',
  'media.purge': 'a worker says by it that files are gone from the store',
  'delivery.claim': 'the workflow that sends messages takes its batch by it',
  'delivery.settle': 'the workflow that sends messages says by it how one ended',
  'delivery.left': 'the workflow that sends messages asks it whether to go on',
  'delivery.listOverdue': 'a worker looks by it for messages that stand still',
  'webhook.claim': 'the workflow that sends webhooks takes its batch by it',
  'webhook.settle': 'the workflow that sends webhooks says by it how an attempt ended',
  'webhook.rest': 'the workflow that sends webhooks asks by it whether to go on',
  'webhook.listOverdue': 'a worker looks by it for webhooks that stand still',
  'feed.start': 'whoever reads the source runs it: the command line or a worker, which has the file at hand',
  'feed.claim': 'a worker takes an ordered import by it',
  'feed.takeBatch': 'whoever reads the source hands over its rows by it',
  'feed.takePage': 'whoever replicates the source hands over its pages by it',
  'feed.removeMissing': 'whoever replicates the source says by it what is left there',
  'feed.finish': 'whoever reads the source says by it how it ended',
  'backup.begin': 'the command line says by it that it makes a backup',
  'backup.claim': 'a worker takes by it the backup that is asked for or due',
  'backup.noteProgress': 'whoever makes a backup says by it how far it is',
  'backup.settle': 'whoever makes a backup says by it how it ended',
  'backup.noteVerified': 'whoever compared a backup with its checksums says by it what was found',
  'backup.noteRemoved': 'a worker says by it that a backup it had to keep no longer is gone',
  'backup.noteRestored': 'the command line says by it, in the new database, where that came from',
  'backup.listExpendable': 'a worker asks by it which backups may go',
} as const satisfies Readonly<Record<string, string>>;

/** Operations of the browser that have no place in a REST API, each with the reason. */
export const notInRest: Readonly<Record<string, string>> = {
  'user.changePassword': "a program's key must not be able to take its holder's account",
  'listing.publicPages': 'programs read it as /sitemap.xml',
  ...because('people do it at a screen, by a link that was mailed to them', [
    'registration.request', 'registration.resend', 'registration.confirm', 'passwordReset.request', 'passwordReset.complete', 'emailChange.request', 'emailChange.confirm', 'emailChange.undo',
  ]),
  ...because("a program's key must not be able to change how its holder signs in", [
    'user.getSecurity', 'totp.enrol', 'totp.confirm', 'totp.remove', 'recoveryCode.renew', 'passkey.startRegistration', 'passkey.register', 'passkey.remove', 'passkey.startStepUp', 'session.stepUp',
    'identity.startLink', 'identity.startStepUp', 'identity.accept', 'identity.unlink',
  ]),
  ...because('passkeys live in browsers', ['passkey.startSignIn', 'passkey.startSecondFactor']),
  ...because('providers send browsers, not programs', ['identity.startSignIn']),
  'invitation.open': "it takes a letter's secret, which belongs to the reader of the letter and not into an address",
  'apiKey.issue': 'a key must not be able to make keys that outlive it',
  'apiKey.rotate': 'a key that was lost must not be able to renew itself',
};

function because(reason: string, operations: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(operations.map((name) => [name, reason]));
}
