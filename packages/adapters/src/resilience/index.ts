export { type CallOutcome, type Circuit, createGuard, type Guard, type GuardConfig, type GuardObserver, type GuardState } from './guard';
export { createGuards, type Guards } from './guards';
export { providerReports } from './provider-reports';
export { type GuardMetrics, guardMetrics, showClosed } from './metrics';
