import type { LifecycleInput, NextDeadline, WakeAnswer } from '../contracts';

export interface LifecycleView {
  readonly state: string;
  readonly version: number;
  readonly next: NextDeadline | null;
}

/** A timer armed for less than this would spin when clocks differ by a little. */
const shortestWaitMs = 1_000;
/** A lost signal costs at most this much, never a deadline. */
const longestWaitMs = 30 * 86_400_000;

/** All a lifecycle workflow knows: what it has heard, what it has read, and what it waits for. */
export class LifecycleState {
  private heard: number;
  private isBehind = true;
  private answer: WakeAnswer | undefined;

  constructor(private readonly input: LifecycleInput) {
    this.heard = input.version;
  }

  /** Notes a signal; signals may come twice, late and out of order. One without a version asks to look again. */
  hear(version?: number): void {
    if (version !== undefined && version <= (this.answer?.version ?? 0)) return;
    this.heard = Math.max(this.heard, version ?? 0);
    this.isBehind = true;
  }

  /** The record is about to be asked; what is heard from now on may be newer than its answer. */
  ask(): void {
    this.isBehind = false;
  }

  /** Takes what the record said of itself. */
  take(answer: WakeAnswer): void {
    this.answer = answer;
    this.isBehind &&= this.heard > answer.version;
  }

  /** Something was heard that the last answer may not know. */
  get hasNews(): boolean {
    return this.isBehind;
  }

  /** Nothing more will happen by itself. */
  get isOver(): boolean {
    return this.answer !== undefined && !this.hasNews && (this.answer.isFinal || this.answer.next === null);
  }

  get waitMs(): number {
    const inMs = this.answer?.next?.inMs ?? longestWaitMs;
    return Math.min(longestWaitMs, Math.max(shortestWaitMs, inMs));
  }

  /** In an operator's words. */
  get summary(): string {
    const next = this.answer?.next;
    if (next === null || next === undefined) return 'nothing to wait for';
    return `${next.kind}${next.slot === '' ? '' : ` ${next.slot}`} at ${next.dueAt}`;
  }

  get view(): LifecycleView {
    return { state: this.answer?.state ?? 'unknown', version: this.answer?.version ?? this.heard, next: this.answer?.next ?? null };
  }

  /** The input of the run that goes on after this one. */
  carry(): LifecycleInput {
    return { ...this.input, version: this.heard };
  }
}
