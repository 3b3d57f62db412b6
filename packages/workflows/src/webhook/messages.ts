import { defineSignal } from '@temporalio/workflow';

/** Something was queued while nothing was due. */
export const due = defineSignal('due');
