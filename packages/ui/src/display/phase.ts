/** Where a thing stands in its life, whatever the domain calls the state. */
export type Phase = 'not_started' | 'waiting' | 'under_way' | 'done' | 'stopped';

export const phases: readonly Phase[] = ['not_started', 'waiting', 'under_way', 'done', 'stopped'];

export const phaseClass: Record<Phase, string> = {
  not_started: 'bg-idle-soft text-idle-ink',
  waiting: 'bg-caution-soft text-caution-ink',
  under_way: 'bg-accent-soft text-accent-ink',
  done: 'bg-positive-soft text-positive-ink',
  stopped: 'bg-danger-soft text-danger-ink',
};

export const phaseText: Record<Phase, string> = {
  not_started: 'text-ink-faint',
  waiting: 'text-caution-ink',
  under_way: 'text-accent-ink',
  done: 'text-positive-ink',
  stopped: 'text-danger-ink',
};
