import { DomainError, isDomainError } from '@lintel/kernel';
import { type LanguageModel, ModelUnavailable } from '../assistant/port';
import { type FileStore, FileStoreUnavailable } from '../files/port';
import { GetFailed, type GuardedFetch, type GuardedGet } from '../guarded-http';
import { IdentityRefused, type OidcProvider } from '../identity';
import { MailAmbiguous, type Mailer, MailUnavailable } from '../mail/port';
import { type PushSender, PushUnavailable } from '../push/port';
import type { BucketStore } from '../rate-limit/port';
import type { SearchIndex } from '../search/port';
import { SmsAmbiguous, type SmsSender, SmsUnavailable } from '../sms/port';
import { type WebhookSender, WebhookUnanswered } from '../webhooks/port';
import { guardedByOrigin } from './by-origin';
import { createGuard, isTimeout, type Guard, type GuardConfig, type GuardObserver, type GuardState, silent } from './guard';

/** The ports of one process, each behind its guard: the one place where they are put there. */
export interface Guards {
  /** Those made so far, for metrics and health. */
  readonly all: readonly GuardState[];
  mailer(mailer: Mailer): Mailer;
  sms(sender: SmsSender): SmsSender;
  push(sender: PushSender): PushSender;
  files(store: FileStore): FileStore;
  search(index: SearchIndex): SearchIndex;
  webhooks(sender: WebhookSender): WebhookSender;
  rateLimits(store: BucketStore): BucketStore;
  assistant(model: LanguageModel): LanguageModel;
  feeds(get: GuardedGet): GuardedGet;
  /** A provider that everybody may sign in by: `google`. */
  identity(name: string, provider: OidcProvider): OidcProvider;
  /** What calls the providers that organisations name, each behind a guard of its own. */
  connections(port: 'sso' | 'sso_metadata', fetch: GuardedFetch): GuardedFetch;
}

type Limits = Partial<Pick<GuardConfig, 'timeoutMs' | 'atOnce' | 'waiting' | 'failures' | 'restMs'>>;

/** @param limits in place of each port's own, for tests */
export function createGuards(observer: GuardObserver = silent, limits: Limits = {}): Guards {
  const all: GuardState[] = [];
  const guarded = (config: GuardConfig): Guard => {
    const guard = createGuard({ ...config, ...limits }, observer);
    all.push(guard);
    return guard;
  };
  return {
    all,
    mailer: (mailer) => guardedMailer(mailer, guarded({
      port: 'mail', timeoutMs: 180_000, atOnce: 20, waiting: 200, isDown: (error) => error instanceof MailUnavailable, unavailable: (cause) => new MailUnavailable(cause),
    })),
    sms: (sender) => guardedSms(sender, guarded({
      port: 'sms', timeoutMs: 30_000, atOnce: 10, waiting: 200, isDown: (error) => error instanceof SmsUnavailable, unavailable: (cause) => new SmsUnavailable(cause),
    })),
    push: (sender) => guardedPush(sender, guarded({
      // Every browser names its own service: as with webhooks.
      port: 'push', timeoutMs: 45_000, atOnce: 20, waiting: 400, isDown: () => false, unavailable: (cause) => new PushUnavailable(cause),
    })),
    files: (store) => guardedFiles(store, guarded({
      // Storing takes as long as its source; the store itself notices silence within seconds.
      port: 'files', timeoutMs: 900_000, atOnce: 64, waiting: 256, isDown: (error) => error instanceof FileStoreUnavailable, unavailable: (cause) => new FileStoreUnavailable(cause),
    })),
    search: (index) => guardedSearch(index, guarded({
      port: 'search', timeoutMs: 3_000, atOnce: 64, waiting: 64, isDown: (error) => isDomainError(error) && error.code === 'unavailable',
      unavailable: (cause) => new DomainError('unavailable', 'The search engine does not answer.', {}, { cause }),
    })),
    webhooks: (sender) => guardedSender(sender, guarded({
      // One receiver that is down says nothing of the others: only the number of calls and their time are bounded.
      port: 'webhooks', timeoutMs: 45_000, atOnce: 32, waiting: 256, isDown: () => false,
      unavailable: (cause) => new WebhookUnanswered('timeout', 'It was given up here.', 0, { cause }),
    })),
    feeds: (get) => guardedGet(get, guarded({
      // As with webhooks: each source is a stranger to the others.
      port: 'feeds', timeoutMs: 120_000, atOnce: 16, waiting: 256, isDown: () => false, unavailable: (cause) => new GetFailed('timeout', 'It was given up here.', { cause }),
    })),
    identity: (name, provider) => guardedProvider(provider, guarded({
      // People wait for it: three calls at most, of ten seconds each.
      port: `identity_${name}`, timeoutMs: 20_000, atOnce: 32, waiting: 64, isDown: (error) => error instanceof IdentityRefused && error.fault === 'unreachable',
      unavailable: (cause) => new IdentityRefused('unreachable', 'The provider is not asked just now: it did not answer.', { cause }),
    })),
    connections: (port, fetch) => {
      const guard = guardedByOrigin(fetch, { port, timeoutMs: 12_000, atOnce: 8, waiting: 32, ...limits }, observer);
      all.push(guard.state);
      return guard.fetch;
    },
    assistant: (model) => guardedModel(model, guarded({
      // Nobody waits for it. An answer of the wrong shape is no failure of the endpoint.
      port: 'assistant', timeoutMs: 45_000, atOnce: 4, waiting: 16, isDown: (error) => error instanceof ModelUnavailable, unavailable: (cause) => new ModelUnavailable(cause),
    })),
    rateLimits: (store) => guardedBuckets(store, guarded({
      port: 'rate_limits', timeoutMs: 1_000, atOnce: 64, waiting: 1_000, isDown: () => true, unavailable: (cause) => new Error('The store of rate limits is left alone.', { cause }),
    })),
  };
}

function guardedFiles(store: FileStore, guard: Guard): FileStore {
  return {
    kind: store.kind,
    // What checks asks the store itself: that is how it is found to be back.
    verify: () => store.verify(),
    put: (key, body, options) => guard.run(() => store.put(key, body, options)),
    get: (key) => guard.run(() => store.get(key)),
    getRange: (key, range) => guard.run(() => store.getRange(key, range)),
    head: (key) => guard.run(() => store.head(key)),
    delete: (key) => guard.run(() => store.delete(key)),
    signedUrl: (key, request) => store.signedUrl(key, request),
    list: (prefix) => store.list(prefix),
  };
}

/** Given up halfway, what was sent may have arrived all the same: `ambiguous` says so. */
async function sentOrUnknown<Result>(guard: Guard, send: () => Promise<Result>, ambiguous: (error: unknown) => Error): Promise<Result> {
  let hasBegun = false;
  try {
    return await guard.run(() => {
      hasBegun = true;
      return send();
    });
  } catch (error) {
    if (hasBegun && error instanceof Error && isTimeout(error.cause)) throw ambiguous(error);
    throw error;
  }
}

function guardedSms(sender: SmsSender, guard: Guard): SmsSender {
  return { kind: sender.kind, send: (message) => sentOrUnknown(guard, () => sender.send(message), (error) => new SmsAmbiguous(error)) };
}

function guardedPush(sender: PushSender, guard: Guard): PushSender {
  // A repetition replaces what it repeats, so nothing is ambiguous here.
  return { send: (target, message) => guard.run(() => sender.send(target, message)) };
}

function guardedMailer(mailer: Mailer, guard: Guard): Mailer {
  return {
    kind: mailer.kind,
    verify: () => mailer.verify(),
    send: (message) => sentOrUnknown(guard, () => mailer.send(message), (error) => new MailAmbiguous(message.messageId, error)),
    close: () => mailer.close(),
  };
}

function guardedSearch(index: SearchIndex, guard: Guard): SearchIndex {
  return {
    engine: index.engine,
    search: (request) => guard.run(() => index.search(request)),
    find: (request) => guard.run(() => index.find(request)),
    suggest: (request) => guard.run(() => index.suggest(request)),
    places: () => guard.run(() => index.places()),
    health: () => index.health(),
  };
}

function guardedSender(sender: WebhookSender, guard: Guard): WebhookSender {
  return { send: (request) => guard.run(() => sender.send(request)) };
}

function guardedGet(get: GuardedGet, guard: Guard): GuardedGet {
  return (request) => guard.run(() => get(request));
}

function guardedProvider(provider: OidcProvider, guard: Guard): OidcProvider {
  return { authorizationUrl: (request) => guard.run(() => provider.authorizationUrl(request)), claims: (answer) => guard.run(() => provider.claims(answer)) };
}

function guardedModel(model: LanguageModel, guard: Guard): LanguageModel {
  return { kind: model.kind, model: model.model, complete: (request) => guard.run(() => model.complete(request)) };
}

function guardedBuckets(store: BucketStore, guard: Guard): BucketStore {
  return { kind: store.kind, lease: (bucket, budget, wanted) => guard.run(() => store.lease(bucket, budget, wanted)), close: () => store.close() };
}
