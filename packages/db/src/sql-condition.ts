import type { Predicate } from '@lintel/kernel';
import { type RawBuilder, sql, type SqlBool } from 'kysely';

/** Where each attribute of a policy lies in SQL: `{ organisationId: 'listing.organisation_id' }`. */
export type AttributeColumns = Readonly<Record<string, string>>;

/**
 * Renders a predicate as a SQL condition with parameters.
 * @throws Error when the policy asks about an attribute that has no column here: a list must never drop a condition.
 */
export function sqlCondition(predicate: Predicate, columns: AttributeColumns): RawBuilder<SqlBool> {
  switch (predicate.kind) {
    case 'always':
      return sql<SqlBool>`true`;
    case 'never':
      return sql<SqlBool>`false`;
    case 'not':
      return sql<SqlBool>`not coalesce(${sqlCondition(predicate.operand, columns)}, false)`;
    case 'and':
      return sql<SqlBool>`(${sql.join(predicate.operands.map((p) => sqlCondition(p, columns)), sql` and `)})`;
    case 'or':
      return sql<SqlBool>`(${sql.join(predicate.operands.map((p) => sqlCondition(p, columns)), sql` or `)})`;
    case 'in': {
      const column = columns[predicate.attribute];
      if (column === undefined) throw new Error(`The policy asks about ${predicate.attribute}, which has no column here.`);
      const reference = sql.ref(column);
      const values = predicate.values.filter((value) => value !== null);
      const [only] = values;
      const known = values.length === 1 && only !== undefined ? sql<SqlBool>`${reference} = ${only}` : sql<SqlBool>`${reference} = any(${values})`;
      if (values.length === predicate.values.length) return known;
      return values.length === 0 ? sql<SqlBool>`${reference} is null` : sql<SqlBool>`(${reference} is null or ${known})`;
    }
  }
}

