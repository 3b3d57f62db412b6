/** A map that forgets what was used longest ago once it holds `size` entries. */
export class Lru<Value> {
  private readonly entries = new Map<string, Value>();

  constructor(private readonly size: number, private readonly onForgotten: (key: string, value: Value) => void = () => {}) {}

  get(key: string): Value | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    this.entries.set(key, value);
    if (this.entries.size <= this.size) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.delete(oldest);
  }

  delete(key: string): void {
    const value = this.entries.get(key);
    if (value === undefined) return;
    this.entries.delete(key);
    this.onForgotten(key, value);
  }

  clear(): void {
    for (const key of this.entries.keys()) this.delete(key);
  }

  get count(): number {
    return this.entries.size;
  }
}
