/** Values kept for a while, at most so many: the oldest go first. */
export class Remembered<Value> {
  private readonly held = new Map<string, { readonly value: Value; readonly until: number }>();

  constructor(private readonly limits: { readonly milliseconds: number; readonly entries: number }) {}

  get(key: string): Value | undefined {
    const found = this.held.get(key);
    if (found === undefined || found.until > Date.now()) return found?.value;
    this.held.delete(key);
    return undefined;
  }

  set(key: string, value: Value): void {
    this.held.delete(key);
    // A map keeps the order of insertion.
    for (const oldest of this.held.keys()) {
      if (this.held.size < this.limits.entries) break;
      this.held.delete(oldest);
    }
    this.held.set(key, { value, until: Date.now() + this.limits.milliseconds });
  }
}
