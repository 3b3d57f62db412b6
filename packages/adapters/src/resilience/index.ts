export { type CallOutcome, type Circuit, createGuard, type Guard, type GuardConfig, type GuardObserver } from './guard';
export { createGuards, type Guards } from './guards';
export { guardMetrics, showClosed } from './metrics';
