import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Reporter, TestCase } from 'vitest/node';

interface Figure {
  readonly name: string;
  readonly state: string;
  readonly seconds: number;
  /** Of the last minute, when the test ended: a time means little without it. */
  readonly load: number;
}

/** Writes what each test came to and how long it took, after each, so that an interrupted soak leaves its figures too. */
export class FiguresReporter implements Reporter {
  private readonly figures: Figure[] = [];
  private readonly begunAt = new Date().toISOString();

  onTestCaseResult(test: TestCase): void {
    this.figures.push({ name: test.fullName, state: test.result().state, seconds: Math.round((test.diagnostic()?.duration ?? 0) / 100) / 10, load: loadavg()[0] ?? 0 });
    this.write();
  }

  private write(): void {
    const home = process.env['LINTEL_HOME'] ?? '.lintel';
    const file = process.env['SOAK_FIGURES'] ?? resolve(home, 'soak-figures.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ begunAt: this.begunAt, cores: availableParallelism(), figures: this.figures }, null, 2)}\n`);
  }
}
