export { type AddressRules, addressProblem, bare, isAllowedAddress } from './address';
export { createGuardedFetch, type GuardedFetch, type GuardedFetchConfig, type GuardedRequest } from './guarded-fetch';
export { AddressRefused, judged, pinnedLookup, type Resolve, systemResolve } from './pinned';
export { createGuardedGet, GetFailed, type GuardedGet, type GuardedGetConfig } from './guarded-get';
