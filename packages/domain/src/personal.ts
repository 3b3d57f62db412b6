import type { Database, ScopedTransaction } from '@lintel/db';

/** How a table forgets a person. */
export type Forgetting =
  /** Its rows go. */
  | { readonly how: 'delete' }
  /** Its rows stay for others; these columns become SQL literals that tell nothing. */
  | { readonly how: 'clear'; readonly set: Readonly<Record<string, string>> }
  /** By its domain's own rules, with its events. Some rows at a time; returns how many are left to do at least (0: done). */
  | { readonly how: 'end'; readonly run: (tx: ScopedTransaction, userId: string) => Promise<number> }
  /** It stays, since the law or somebody else's right asks for it. */
  | { readonly how: 'keep'; readonly why: string };

/**
 * What a table holds on a person, declared by the domain that owns it. From the declarations come the export, the erasure and what is said before it; a test fails
 * for a table that names people and has none.
 */
export interface PersonalTable {
  readonly table: keyof Database;
  /** What its part of an export is called, where a table is declared in two; else as the table. */
  readonly section?: string;
  /** In the words of whom it is about: "Questions you asked". */
  readonly title: string;
  /** Its columns that name a person or tell of one; each is accounted for by this declaration. */
  readonly covers: readonly string[];
  /** Which rows `t` are a person's: SQL, `$1` their id, `$2` their e-mail address. */
  readonly mine: string;
  /** What they get of each row in an export; a sentence why not, where they get nothing. */
  readonly exported: readonly string[] | string;
  /** Tells rows of one person apart: SQL that gives text. */
  readonly key?: string;
  readonly forgetting: Forgetting;
}

/** Columns that name people only as those who did their work: the id stays and leads to nobody once the account is erased. */
export interface WorkReference {
  readonly table: keyof Database;
  readonly columns: readonly string[];
  readonly why: string;
}

export interface PersonalData {
  readonly held: readonly PersonalTable[];
  readonly references?: readonly WorkReference[];
}

/** Rows whose column is the person. */
export const by = (...columns: readonly string[]): string => columns.map((column) => `t.${column} = $1`).join(' or ');
