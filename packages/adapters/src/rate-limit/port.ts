/** How much may be asked: at most `quota` at once, refilled evenly over `windowSeconds`. */
export interface Budget {
  /** Its name in headers and metrics: `reads`. */
  readonly name: string;
  readonly quota: number;
  readonly windowSeconds: number;
}

export interface Taken {
  readonly isAllowed: boolean;
  /** What is left, as far as this process knows. */
  readonly remaining: number;
  /** Until the budget is full again. */
  readonly resetSeconds: number;
  /** Until one more is allowed; 0 when it is. */
  readonly retryAfterSeconds: number;
}

/** Counts requests for all processes together. */
export interface RateLimiter {
  readonly kind: 'postgres' | 'redis';
  /** Takes one from a bucket, such as a key's or an address's. When the store cannot be reached, this process counts alone. */
  take(bucket: string, budget: Budget): Promise<Taken>;
  close(): Promise<void>;
}

/** What a store of buckets grants of what was wanted. */
export interface Lease {
  readonly granted: number;
  /** Tokens that stay behind. */
  readonly left: number;
}

/** Where buckets are kept, shared by all processes. */
export interface BucketStore {
  readonly kind: RateLimiter['kind'];
  /** Refills the bucket for the time that has passed, then takes up to `wanted` whole tokens. A new bucket is full. */
  lease(bucket: string, budget: Budget, wanted: number): Promise<Lease>;
  close(): Promise<void>;
}
