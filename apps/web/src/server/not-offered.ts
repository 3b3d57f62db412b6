/** Operations that no door of the web process opens, each with the reason. Workflows, reactions and the server itself run them. */
export const notOffered = {
  'session.start': 'runs inside signing in, after the password was checked',
  'listing.wake': 'a workflow asks it when a deadline is due',
  'inquiry.wake': 'a workflow asks it when a deadline is due',
  'savedSearch.wake': 'a workflow asks it when an alert is due',
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
} as const satisfies Readonly<Record<string, string>>;

/** Operations of the browser that have no place in a REST API, each with the reason. */
export const notInRest: Readonly<Record<string, string>> = {
  'user.changePassword': "a program's key must not be able to take its holder's account",
  'listing.publicPages': 'programs read it as /sitemap.xml',
  'apiKey.issue': 'a key must not be able to make keys that outlive it',
};
