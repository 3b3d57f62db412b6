import { type Command, commandDefiner, type Query, queryDefiner } from '@lintel/kernel';
import type { ZodType } from 'zod';
import type { Scope, ScopedTransaction } from './scope';

export const defineCommand = commandDefiner<ScopedTransaction>();
export const defineQuery = queryDefiner<Scope>();

export type AnyCommand = Command<ScopedTransaction, string, ZodType, ZodType>;
export type AnyQuery = Query<Scope, string, ZodType, ZodType>;
export type Operation = AnyCommand | AnyQuery;
