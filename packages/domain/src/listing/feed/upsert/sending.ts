import { type Insertion, insertionOf, type ScopedTransaction } from '@lintel/db';

/** Rows of one transaction that are on their way while the next are still being put together: one statement after another, in the order in which they were sent. */
export class Sending {
  private last = Promise.resolve();

  constructor(private readonly tx: ScopedTransaction) {}

  send(...[table, rows]: Parameters<typeof insertionOf>): void {
    const insertion: Insertion = insertionOf(table, rows);
    this.last = this.last.then(() => insertion(this.tx));
    // Heard in `done`; until then its failure is nobody's.
    this.last.catch(() => undefined);
  }

  /** @throws what the first statement that failed throws. */
  async done(): Promise<void> {
    await this.last;
  }
}
