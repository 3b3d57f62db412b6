export { createLeasedLimiter } from './leased-limiter';
export type { BucketStore, Budget, Lease, RateLimiter, Taken } from './port';
export { createPostgresBuckets, forgetRateBuckets } from './postgres-store';
export { createRedisBuckets } from './redis-store';
