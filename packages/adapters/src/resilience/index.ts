export { type CallOutcome, type Circuit, createGuard, type Guard, type GuardConfig, type GuardObserver } from './guard';
export { createGuards, type Guards } from './guards';
export { type GuardMetrics, guardMetrics, showClosed } from './metrics';
