interface Slice {
  readonly since: number;
  all: number;
  failed: number;
}

const windowMs = 300_000;
const sliceMs = 10_000;

/** The share of requests that failed, over the last five minutes in steps of ten seconds. */
export class FailureRate {
  private slices: Slice[] = [];
  private untold = { all: 0, failed: 0 };

  constructor(private readonly now: () => number = Date.now) {}

  count(isFailed: boolean): void {
    const now = this.now();
    let last = this.slices.at(-1);
    if (last === undefined || now - last.since >= sliceMs) {
      last = { since: now, all: 0, failed: 0 };
      this.slices.push(last);
      this.forget(now);
    }
    last.all += 1;
    this.untold.all += 1;
    if (!isFailed) return;
    last.failed += 1;
    this.untold.failed += 1;
  }

  /** What was counted since this was last asked. */
  take(): { readonly all: number; readonly failed: number } {
    const { untold } = this;
    this.untold = { all: 0, failed: 0 };
    return untold;
  }

  /** 0 when nothing was asked. */
  get share(): number {
    this.forget(this.now());
    const all = this.slices.reduce((sum, slice) => sum + slice.all, 0);
    return all === 0 ? 0 : this.slices.reduce((sum, slice) => sum + slice.failed, 0) / all;
  }

  private forget(now: number): void {
    this.slices = this.slices.filter((slice) => now - slice.since < windowMs);
  }
}
