export { type Db, type DatabaseConfig, openDatabase } from './database';
export { type DeadlineEnd, type DeadlineRule, type DeadlineWriter, type NewDeadline } from './deadlines';
export { type AnyCommand, type AnyQuery, defineCommand, defineQuery, type Operation } from './define';
export { createExecutor, type Executor, type Observed, type Observer, parseInput } from './executor';
export type { Database } from './generated/tables';
export { isConnectionLoss, translatePgError } from './pg-errors';
export { createScope, type NewEvent, type RecordAttributes, type Scope, type ScopedTransaction } from './scope';
export { type AttributeColumns, sqlCondition } from './sql-condition';
export { inTransaction, OpenTransaction } from './transaction';
