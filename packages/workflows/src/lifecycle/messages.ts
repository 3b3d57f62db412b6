import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { LifecycleView } from './state';

/** The record moved on; carries nothing but its version. Without one it asks to look again, whatever is known. */
export const changed = defineSignal<[{ readonly version?: number }]>('changed');

/** What the workflow waits for, for an operator who asks. */
export const waitingFor = defineQuery<LifecycleView>('waitingFor');
