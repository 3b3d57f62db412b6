import { defineSignal } from '@temporalio/workflow';

/** Something more is to be said. */
export const asked = defineSignal('asked');
