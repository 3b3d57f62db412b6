import type { Phase } from '@lintel/ui/phase';
import type { Answers } from '@/components/answers';

export type Consumer = Answers['admin']['getRelay']['consumers'][number];
export type ConsumerWord = 'gone' | 'paused' | 'standing' | 'catchingUp' | 'upToDate';

/** Behind by more than this, a consumer is not merely at work. */
const noticeableSeconds = 2;

/** How a consumer stands, the gravest first. */
export function consumerState(consumer: Consumer): { readonly word: ConsumerWord; readonly phase: Phase } {
  if (!consumer.isDeclared) return { word: 'gone', phase: 'not_started' };
  if (consumer.pausedSince !== null) return { word: 'paused', phase: 'waiting' };
  if (consumer.parkedAggregates > 0) return { word: 'standing', phase: 'stopped' };
  if (consumer.lagEvents > 0 && consumer.lagSeconds > noticeableSeconds) return { word: 'catchingUp', phase: 'under_way' };
  return { word: 'upToDate', phase: 'done' };
}
