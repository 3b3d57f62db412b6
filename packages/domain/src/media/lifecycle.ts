import { defineLifecycle } from '@lintel/kernel';

/** A file from its arrival on. Links to videos and tours, and pictures that come with their renditions, begin as ready. */
export const mediaLifecycle = defineLifecycle({
  name: 'media',
  initial: 'uploaded',
  states: {
    uploaded: { phase: 'waiting' },
    processing: { phase: 'under_way' },
    ready: { phase: 'done' },
    rejected: { phase: 'stopped' },
    deleted: { phase: 'stopped' },
  },
  transitions: [
    { command: 'media.claim', from: ['uploaded'], to: 'processing' },
    { command: 'media.claim', from: ['processing'], to: 'processing', guard: 'whoever had it did not settle it in time' },
    { command: 'media.claim', from: ['processing'], to: 'rejected', guard: 'it was taken too often and never settled' },
    { command: 'media.settle', from: ['processing'], to: 'ready' },
    { command: 'media.settle', from: ['processing'], to: 'rejected', guard: 'it cannot be shown' },
    { command: 'media.settle', from: ['processing'], to: 'uploaded', guard: 'the store is away, or the attempt broke off' },
    { command: 'media.delete', from: ['uploaded', 'processing', 'ready', 'rejected'], to: 'deleted' },
    { command: 'media.restore', from: ['deleted'], to: 'ready', guard: 'it could be shown, and its bytes are there' },
    { command: 'media.restore', from: ['deleted'], to: 'uploaded', guard: 'it was never processed, and its bytes are there' },
    { command: 'media.restore', from: ['deleted'], to: 'rejected', guard: 'it could not be shown' },
  ],
});

export type MediaStatus = keyof typeof mediaLifecycle.states;
