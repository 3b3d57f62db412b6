import { defineLifecycle } from '@lintel/kernel';

/** A source that is asked by itself. */
export const feedSourceLifecycle = defineLifecycle({
  name: 'feed source',
  initial: 'active',
  states: { active: { phase: 'under_way' }, paused: { phase: 'waiting' }, deleted: { phase: 'stopped', final: true } },
  transitions: [
    { command: 'feed.pauseSource', from: ['active'], to: 'paused' },
    { command: 'feed.resumeSource', from: ['paused'], to: 'active' },
    { command: 'feed.deleteSource', from: ['active', 'paused'], to: 'deleted' },
  ],
});

export type FeedSourceStatus = keyof typeof feedSourceLifecycle.states;

/** What becomes of a photo that a source names. */
export const feedPhotoLifecycle = defineLifecycle({
  name: 'feed photo',
  initial: 'waiting',
  states: {
    waiting: { phase: 'not_started' }, ready: { phase: 'done' }, moved: { phase: 'waiting' }, leaving: { phase: 'waiting' }, failed: { phase: 'stopped' },
    gone: { phase: 'stopped', final: true },
  },
  transitions: [
    { command: 'feed.settlePhoto', from: ['waiting', 'moved'], to: 'ready' },
    { command: 'feed.settlePhoto', from: ['waiting'], to: 'failed', guard: 'it is no photo, or could not be had five times' },
    { command: 'feed.settlePhoto', from: ['leaving'], to: 'gone', guard: 'its row goes' },
    { command: 'feed.takePage', from: ['ready'], to: 'moved', guard: 'the source puts it at another place' },
    { command: 'feed.takePage', from: ['ready', 'moved', 'failed'], to: 'waiting', guard: 'the source says that the picture is another' },
    { command: 'feed.takePage', from: ['waiting', 'ready', 'moved', 'failed'], to: 'leaving', guard: 'the source names it no more' },
    { command: 'feed.takePage', from: ['leaving'], to: 'waiting', guard: 'the source names it again' },
  ],
});

export type FeedPhotoState = Exclude<keyof typeof feedPhotoLifecycle.states, 'gone'>;
