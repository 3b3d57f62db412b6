export { openTemporal, type TemporalConfig, temporalConfig, type TemporalEnv, type TemporalGate } from './connection';
export { type Correlation, correlationOf, currentCorrelation, withCorrelation } from './correlation';
export { countDeadlines, type DeadlineCounts, signalIfRunning, startOrSignal } from './lifecycles';
export { reconcileAlone } from './reconcile-alone';
export type { Reconciled } from './reconcile';
export { startOrTellUpload } from './uploads';
