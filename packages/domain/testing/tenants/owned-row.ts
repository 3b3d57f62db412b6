/** One row as the database holds it, and whom it names. */
export interface OwnedRow {
  readonly table: string;
  readonly id: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  /** The organisations and people it names itself. */
  readonly named: ReadonlySet<string>;
}
