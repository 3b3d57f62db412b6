import { defineSignal } from '@temporalio/workflow';

/** Another file of the upload has arrived. */
export const arrived = defineSignal('arrived');
