export type { LaneState } from './crew';
export type { BeginTransaction, RelayHooks, RelayOptions, RelayTransaction, RelayTuning } from './options';
export { createRelay, type Relay, type RelayState } from './relay';
export { scopedTransactions } from './scoped-transactions';
