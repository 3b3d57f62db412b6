import * as z from 'zod';
import type { ErasedValue } from './erased';

/** A value of an event, sealed with the key of the person it tells of: who, and what opens with their key. */
export interface SealedValue {
  readonly sealed: string;
}

/** A value that tells of a person. Written as it is; in the log it is sealed; read again it is sealed until it is opened, and erased once its person is gone. */
export type Personal<Value> = Value | SealedValue | ErasedValue;

const sealedValue = z.strictObject({ sealed: z.string() });
const erasedValue = z.strictObject({ erased: z.literal(true) });
const marked = new WeakSet<object>();

/**
 * Marks a field of an event's data as telling of the person the event is about: name, address, telephone, words about them. Only at the top of the
 * data; `about` of the event says who the person is.
 */
export function personal<Value>(inner: z.ZodType<Value>): z.ZodType<Personal<Value>> {
  const schema: z.ZodType<Personal<Value>> = z.union([sealedValue, erasedValue, inner]).meta({ personal: true });
  marked.add(schema);
  return schema;
}

/** The names of the fields of an event's data that are marked {@link personal}. */
export function personalFieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('shape' in schema) || typeof schema.shape !== 'object' || schema.shape === null) return [];
  return Object.entries(schema.shape).filter(([, field]) => isMarked(field)).map(([name]) => name);
}

/** Also where it may be left out or null. */
function isMarked(field: unknown): boolean {
  if (typeof field !== 'object' || field === null) return false;
  if (marked.has(field)) return true;
  return 'def' in field && typeof field.def === 'object' && field.def !== null && 'innerType' in field.def && isMarked(field.def.innerType);
}

export const isSealed = (value: unknown): value is SealedValue => sealedValue.safeParse(value).success;
/** A personal value that may be read: neither sealed nor erased. */
export const isKnown = <Value>(value: Personal<Value>): value is Value => !sealedValue.safeParse(value).success && !erasedValue.safeParse(value).success;
