export { Bell } from './bell';
export { envelopeOf, eventColumns, type EventRow } from './envelope';
export { extendLog } from './extend';
export { type LogConnection, runPlanned, runStatement } from './statement';
export { listen, logChannel, type ListenOptions, pendingChannel, relayChannel } from './listen';
export type { Logger } from './logger';
export {
  listParked, openParkedStates, type ParkedAggregate, type ParkedDecision, retryParked, skipParked,
} from './parked';
export {
  type AggregateHistory, findEvent, headPosition, logHead, type LogHead, type LogSlice, type NumberedEvent, readAggregate, readLog,
} from './read';
export { type BuildProgress, type BuildState, listBuilds, requestRebuild, shadowName } from './rebuild';
export { type DriveAgain, driveAgain } from './redrive';
export { markRestored } from './restore';
export { sequenceBatch, type SequencedBatch } from './sequence-batch';
export { runSequencer, type SequencerOptions } from './sequencer';
export { shardCount, shardOf } from './shard';
export { type ConsumerStatus, type LaneStatus, relayStatus, type RelayStatus, sequencerStatus, type SequencerStatus } from './status';
export { type LogFinding, type LogVerification, verifyLog } from './verify';
