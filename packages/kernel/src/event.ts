import type { ZodType } from 'zod';
import type { Origin } from './actor';
import { personalFieldsOf } from './personal';

/**
 * One fact in the log. Carries ids, states and values that are not personal; of personal fields their names, or their values sealed with the key of the
 * person they tell of.
 */
export interface EventEnvelope<Type extends string = string, Data = unknown> {
  readonly id: string;
  /** Place in the log's one order, from 1. Absent until the sequencer has numbered the event. */
  readonly position?: number;
  readonly type: Type;
  readonly version: number;
  readonly occurredAt: Date;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly aggregateVersion: number;
  readonly organisationId: string | null;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  readonly sessionId: string | null;
  readonly origin: Origin;
  readonly reason: string | null;
  readonly correlationId: string;
  /** The event (or workflow step) that caused the command that wrote this. */
  readonly causationId: string | null;
  readonly data: Data;
}

/** The type of an event, its current schema, and how older versions become it. */
export interface EventDefinition<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly version: number;
  readonly aggregateType: string;
  readonly description: string;
  readonly schema: ZodType<Data>;
  /** `upcasts[n]` turns data of version n into data of version n + 1. */
  readonly upcasts: Readonly<Record<number, (data: unknown) => unknown>>;
  /** Whom the event tells of: the aggregate itself, or the user a field of the data names. Its reason is sealed with their key, as are `personalFields`. */
  readonly about?: string;
  readonly personalFields: readonly string[];
}

/** {@link EventDefinition.about} of an event whose aggregate is the person. */
export const aboutAggregate = 'aggregate';

/**
 * Declares an event. A published version never changes: raise `version` and give the upcast from the one before.
 */
export function defineEvent<const Type extends string, Data>(declaration: {
  readonly type: Type;
  readonly aggregateType: string;
  readonly description: string;
  readonly schema: ZodType<Data>;
  readonly version?: number;
  readonly upcasts?: Readonly<Record<number, (data: unknown) => unknown>>;
  readonly about?: 'aggregate' | (keyof Data & string);
}): EventDefinition<Type, Data> {
  const version = declaration.version ?? 1;
  const upcasts = declaration.upcasts ?? {};
  const personalFields = personalFieldsOf(declaration.schema);
  if (personalFields.length > 0 && declaration.about === undefined) throw new Error(`${declaration.type}: say whom ${personalFields.join(', ')} tell of (about)`);
  for (let from = 1; from < version; from += 1)
    if (upcasts[from] === undefined) throw new Error(`${declaration.type}: no upcast from version ${from}`);
  return { ...declaration, version, upcasts, personalFields };
}

export type DataOf<Definition> = Definition extends EventDefinition<string, infer Data> ? Data : never;

export class UnknownEventVersion extends Error {
  constructor(type: string, version: number) {
    super(`${type} version ${version} is not known to this program; a newer one is being rolled out.`);
  }
}

/**
 * Reads an envelope as its definition's current version.
 * @throws UnknownEventVersion when the log is ahead of this program; ZodError when the stored data does not fit its schema.
 */
export function readEvent<Type extends string, Data>(
  definition: EventDefinition<Type, Data>,
  envelope: EventEnvelope,
): EventEnvelope<Type, Data> {
  if (envelope.version > definition.version) throw new UnknownEventVersion(envelope.type, envelope.version);
  let data: unknown = envelope.data;
  for (let version = envelope.version; version < definition.version; version += 1) data = definition.upcasts[version]?.(data);
  return { ...envelope, type: definition.type, version: definition.version, data: definition.schema.parse(data) };
}
